import Domain

/// The facts to confirm of a scope: by child, every duty of which the store does not know whether it
/// was done, as after a first import. Made from summaries and cards alone.
package struct FactList: Sendable {
  package let scope: Scope
  /// By the names of the children; of one child in the order of the table of rules.
  package let items: [FactItem]
  /// How many children have a fact to confirm.
  package let children: Int

  package init(_ register: Register, scope: Scope, today: Day) {
    self.scope = scope
    let officers = scope.places(in: register)
    let ranks = NameOrder(register).ranks
    var found: [(rank: UInt32, item: FactItem)] = []
    var children = 0
    register.forEachChild { row, summary, duties in
      guard summary.isLookedAfter(on: today), officers.contains(row, summary.officer(on: today))
      else {
        return
      }
      let before = found.count
      for place in duties.indices where duties[place].plays(.fact, on: today.number) {
        let item = FactItem(row: UInt32(row), rule: duties[place].rule)
        found.append((ranks[row], item))
      }
      if found.count > before { children += 1 }
    }
    items = found.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }.map(\.element.item)
    self.children = children
  }

  /// "1,269 facts to confirm of 412 children".
  package var title: String {
    items.isEmpty
      ? "no fact is to be confirmed"
      : "\(items.count.counted("fact", "facts")) to confirm of "
        + children.counted("child", "children")
  }

  /// Returns an item with its words.
  package func line(_ item: FactItem, in register: Register, today: Day) -> FactLine {
    let row = Int(item.row)
    let summary = register.summary(at: row)
    let texts = register.texts(at: row)
    let rule = register.rules.rule(of: DutyCard(factOf: item.rule))
    return FactLine(
      row: row, id: texts.id, name: texts.shownName, hasName: !texts.name.isEmpty, rule: rule,
      lookedAfterFrom: ChildSummary.day(summary.lookedAfterFrom),
      iro: register.officer(at: summary.officer(on: today))?.name)
  }
}

/// One fact to confirm, as numbers: which child, which rule.
package struct FactItem: Hashable, Sendable {
  package let row: UInt32
  /// ``ClockRule/number`` of the rule.
  package let rule: UInt16
}

/// One fact to confirm with its words, made when it is about to be shown.
package struct FactLine: Hashable, Sendable {
  package let row: Int
  package let id: ChildID
  /// The name, or the id where no name is known.
  package let name: String
  package let hasName: Bool
  package let rule: ClockRule
  package let lookedAfterFrom: Day?
  package let iro: String?

  /// What is asked: "Permanence plan: done on which day, not done, or not applicable?"
  package var question: String {
    "\(rule.title): done on which day, not done, or not applicable?"
  }
}

extension FactLine {
  /// What the screen shows.
  package static let screen = ["name", "title", "standing", "lookedAfterFrom", "iro"]

  /// What a table of text shows.
  package static let printed = ["name", "id", "title", "rule", "lookedAfterFrom", "iro"]

  package static let columns: [Column<FactLine>] = [
    Column("id", "Id", text: { $0.hasName ? $0.id.rawValue : "" }) { .string($0.id.rawValue) },
    Column("name", "Child", room: .init(18, grows: 1), text: { $0.name }) {
      .name($0.name, of: $0.id)
    },
    Column("title", "Not known", room: .init(30, grows: 2)) { .string($0.rule.title) },
    Column("rule", "Rule", room: .init(18, yields: 2)) { .string($0.rule.id.rawValue) },
    Column(
      "standing", "Standing", room: .init(18, yields: 3), text: { $0.rule.standing.title }
    ) { .string($0.rule.standing.rawValue) },
    Column(
      "lookedAfterFrom", "In care from", room: .init(13), text: { $0.lookedAfterFrom?.short ?? "" }
    ) { .date($0.lookedAfterFrom) },
    Column("iro", "IRO", room: .init(14, yields: 1)) { .text($0.iro) },
  ]
}

extension Register {
  /// What is not known of the child of a row: "Permanence plan, Health assessment".
  package func factWords(at row: Int, on today: Day) -> String {
    withDuties(at: row) { duties in
      duties.indices.filter { duties[$0].plays(.fact, on: today.number) }
        .map { rules.rule(of: DutyCard(factOf: duties[$0].rule)).title }
    }.joined(separator: ", ")
  }

  /// How many facts of a child are to be confirmed on a day.
  package func factCount(of child: ChildID, on today: Day) -> Int {
    row(of: child).map { withDuties(at: $0) { $0.count(of: .fact, on: today.number) } } ?? 0
  }
}

extension FactFinding {
  /// "done on Tue 20 Jan 2026", "not done", "not applicable".
  package var words: String {
    switch self {
    case .done(let day): "done on \(day.weekdayShort)"
    case .notDone: "not done"
    case .notApplicable: "not applicable"
    }
  }
}
