import Domain

/// One look as a child's trail and the manager's list show it: who opened a case that is not theirs,
/// when, with what and why.
package struct AccessLine: Hashable, Sendable {
  package let at: Moment
  /// Who looked, by name.
  package let by: String
  package let login: String
  /// Nil for a look at everything, such as a backup.
  package let child: ChildID?
  /// The child's name, nil where none is known.
  package let name: String?
  package let iro: String?
  package let what: String?
  package let because: String?

  /// "opened the record; the case was not theirs (show: duty this week)".
  package var sentence: String {
    let words = [what, because?.oneLine].compactMap { $0 }.joined(separator: ": ")
    let deed =
      child == nil ? "read the whole service" : "opened the record; the case was not theirs"
    return words.isEmpty ? deed : "\(deed) (\(words))"
  }

  package init(_ access: Access, in register: Register, today: Day) {
    at = access.at
    by = register.name(of: access.by)
    login = access.login
    child = access.child
    let row = access.child.flatMap { register.row(of: $0) }
    name = row.map { register.texts(at: $0).name }.flatMap { $0.isEmpty ? nil : $0 }
    iro = access.child.flatMap { register.holder(of: $0, on: today)?.name }
    what = access.what
    because = access.because
  }

  /// The looks at one child, in the order of time.
  package static func all(
    of child: ChildID, among accesses: [Access], in register: Register, today: Day
  ) -> [AccessLine] {
    accesses.filter { $0.child == child }.map { AccessLine($0, in: register, today: today) }
      .sorted { $0.at < $1.at }
  }
}
