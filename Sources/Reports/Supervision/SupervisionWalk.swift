import Domain

/// The list of a supervision meeting with every line read, for who wants it whole.
package struct SupervisionWalk: Hashable, Sendable {
  package let officer: Officer
  package let seen: Viewpoint
  package let parts: [Part]

  package struct Part: Hashable, Sendable {
    package let title: String
    package let lines: [SupervisionLine]
  }

  package init(
    _ register: Register, of officer: Officer, at seen: Viewpoint
  ) throws(RecordDamage) {
    self.officer = officer
    self.seen = seen
    let list = SupervisionList(register, of: officer, at: seen)
    var parts: [Part] = []
    for part in list.parts {
      var lines: [SupervisionLine] = []
      for row in part.rows { lines.append(try SupervisionLine(row, of: list, in: register)) }
      parts.append(Part(title: part.title, lines: lines))
    }
    self.parts = parts
  }

  /// How many children the IRO holds.
  package var count: Int { parts.reduce(0) { $0 + $1.lines.count } }
}
