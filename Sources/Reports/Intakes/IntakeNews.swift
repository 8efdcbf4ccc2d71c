import Domain

/// What one import changed about one child, by name.
package struct CaseNews: Hashable, Sendable {
  package let id: ChildID
  package let name: String
  package let iro: String?
  package let difference: CaseDifference
}

/// What an import changed, by name: made from the journal's own facts, and kept nowhere.
package struct IntakeNews: Sendable {
  package let lines: [CaseNews]

  /// What the entries of an import changed about the children of these rows.
  ///
  /// Every record is read, so this is for when somebody asks, and not for every frame.
  package init(
    _ versions: ClosedRange<Version>, rows: some Sequence<Int>, in register: Register, today: Day
  ) throws(RecordDamage) {
    var lines: [CaseNews] = []
    for row in rows {
      let record = try register.record(at: row)
      guard record.facts.contains(where: { versions.contains($0.fact.id.entry) }) else { continue }
      let found = CaseDifference.between(
        record.known(upTo: versions.lowerBound - 1), and: record.known(upTo: versions.upperBound),
        in: register)
      let iro = register.officer(at: register.summary(at: row).officer(on: today))?.name
      let name = register.texts(at: row).shownName
      lines += found.map { CaseNews(id: record.id, name: name, iro: iro, difference: $0) }
    }
    let order = CaseDifference.Kind.allCases
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    self.lines = lines.sorted {
      (places[$0.difference.kind] ?? 0, $0.name, $0.id)
        < (places[$1.difference.kind] ?? 0, $1.name, $1.id)
    }
  }

  /// The same for a scope.
  package init(
    _ versions: ClosedRange<Version>, scope: Scope, in register: Register, today: Day
  ) throws(RecordDamage) {
    let members = scope.rows(in: register, on: today)
    try self.init(
      versions, rows: (0..<register.childCount).lazy.filter { members.contains($0) }, in: register,
      today: today)
  }

  /// How many lines each kind has, in the order of the kinds; kinds without any are left out.
  package var counts: [(kind: CaseDifference.Kind, count: Int)] {
    CaseDifference.Kind.allCases.compactMap { kind in
      let count = lines.count { $0.difference.kind == kind }
      return count == 0 ? nil : (kind, count)
    }
  }

  /// "Came into care: 2 · Left care: 1"; empty where nothing is otherwise.
  package var countWords: String {
    counts.map { "\($0.kind.title): \($0.count.grouped)" }.joined(separator: " · ")
  }

  package func lines(of kind: CaseDifference.Kind) -> [CaseNews] {
    lines.filter { $0.difference.kind == kind }
  }
}
