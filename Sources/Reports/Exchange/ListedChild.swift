import Domain

/// A child as `list --json` prints it.
package struct ListedChild: Encodable, Sendable {
  package let id: String
  package let name: OrNull<String>
  package let knownAs: OrNull<String>
  package let age: OrNull<Int>
  package let legalStatus: OrNull<String>
  package let placement: OrNull<String>
  package let priority: OrNull<String>
  package let iro: OrNull<String>
  package let nextReview: OrNull<NextReview>
  package let lastSeen: OrNull<Day>
  package let openNotifications: Int
  package let permanence: OrNull<String>

  package struct NextReview: Encodable, Sendable {
    package let rule: String
    package let due: Day
    package let state: String
  }

  package init(_ row: CaseloadRow) {
    id = row.id.rawValue
    name = OrNull(row.hasName ? row.name : nil)
    knownAs = OrNull(row.knownAs)
    age = OrNull(row.age)
    legalStatus = OrNull(row.legalStatus?.rawValue)
    placement = OrNull(row.placement?.rawValue)
    priority = OrNull(row.priority?.rawValue)
    iro = OrNull(row.iro)
    nextReview = OrNull(
      row.nextReview.map {
        NextReview(rule: $0.rule.rawValue, due: $0.due, state: $0.state.rawValue)
      })
    lastSeen = OrNull(row.lastSeen)
    openNotifications = row.openNotifications
    permanence = OrNull(row.permanence)
  }
}
