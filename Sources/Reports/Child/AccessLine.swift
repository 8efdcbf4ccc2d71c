import Domain

/// One look of the access log as a child's trail shows it: an IRO opened a case that is not theirs.
package struct AccessLine: Hashable, Sendable {
  package let at: Moment
  /// Who looked, by name.
  package let by: String
  package let login: String
  package let child: ChildID

  package static let sentence = "opened the record; the case was not theirs"

  /// The looks at one child, in the order of time.
  package static func all(
    of child: ChildID, among accesses: [Access], in register: Register
  ) -> [AccessLine] {
    accesses.filter { $0.child == child }.map { access in
      AccessLine(
        at: access.at, by: register.name(of: access.by),
        login: access.login, child: child)
    }.sorted { $0.at < $1.at }
  }
}
