import Domain

/// A child whom nobody holds, as `unallocated --json` prints it.
package struct ListedUnallocated: Encodable, Sendable {
  package let id: String
  package let name: OrNull<String>
  package let age: OrNull<Int>
  package let lookedAfterFrom: OrNull<Day>
  package let notifiedOn: OrNull<Day>
  /// The last day in time from becoming looked after.
  package let due: OrNull<Day>
  /// The last day in time from the notification, where it came after the day itself.
  package let dueFromNotification: OrNull<Day>
  package let notifiedLateByWorkingDays: OrNull<Int>
  package let state: String

  package init(_ child: UnallocatedChild) {
    id = child.id.rawValue
    name = OrNull(name: child.name, of: child.id)
    age = OrNull(child.age)
    lookedAfterFrom = OrNull(child.lookedAfterFrom)
    notifiedOn = OrNull(child.notifiedOn)
    due = OrNull(child.due)
    dueFromNotification = OrNull(child.dueFromNotification)
    notifiedLateByWorkingDays = OrNull(child.notifiedLateBy)
    state = child.state.rawValue
  }
}
