import Domain

/// The open decisions of a scope's reviews, by the team that owes them, the first due first.
///
/// Which children have any is told by their summaries; only those records are read.
package struct DecisionList: Sendable {
  package let scope: Scope
  package let lines: [DecisionLine]

  /// - Parameter overdue: only those whose day has passed.
  package init(
    _ register: Register, scope: Scope, today: Day, overdue: Bool = false
  ) throws(RecordDamage) {
    self.scope = scope
    let officers = scope.places(in: register)
    var rows: [Int] = []
    register.forEachSummary { row, summary in
      guard summary.flags.contains(.hasOpenDecision),
        officers.contains(row, summary.officer(on: today))
      else {
        return
      }
      rows.append(row)
    }
    var lines: [DecisionLine] = []
    for row in rows {
      let state = try register.state(at: row)
      let open = state.decisions.open.filter { !overdue || $0.isOverdue(on: today) }
      lines += DecisionLine.all(open, of: state, in: register, today: today)
    }
    self.lines = lines.sorted { $0.sortKey < $1.sortKey }
  }

  /// "12 decisions are open, 3 of them overdue".
  package static func title(of lines: [DecisionLine]) -> String {
    let open = lines.count(where: \.decision.isOpen)
    guard open > 0 else { return "no decision is open" }
    let overdue = lines.count(where: \.isOverdue)
    let words = open.counted("decision is open", "decisions are open")
    return overdue == 0 ? words : "\(words), \(overdue.grouped) of them overdue"
  }
}

extension DecisionLine {
  /// Teams in the order of their names, those without one last; then the day, none last.
  fileprivate var sortKey: SortKey {
    SortKey(
      team: team.map { "0" + SearchText.fold($0) } ?? "1",
      by: decision.made.value.by ?? Day(number: .max), name: SearchText.fold(name),
      number: decision.number)
  }

  fileprivate struct SortKey: Comparable {
    let team: String
    let by: Day
    let name: String
    let number: Int

    static func < (left: SortKey, right: SortKey) -> Bool {
      (left.team, left.by, left.name, left.number)
        < (right.team, right.by, right.name, right.number)
    }
  }
}
