import Console
import Domain
import Reports

/// The columns of the caseload and what stands in them.
enum CaseloadColumns {
  /// The columns in their order; the priority and the name always stay.
  private static let all: [(column: SortOrder.Column, table: TableColumn)] = [
    (.priority, TableColumn("Priority", width: 9)),
    (.name, TableColumn("Child", width: 18, grows: 1)),
    (.age, TableColumn("Age", width: 5, alignment: .right, priority: 3)),
    (.status, TableColumn("Status", width: 8, priority: 4)),
    (.placement, TableColumn("Placement", width: 14, priority: 5, grows: 1)),
    (.nextReview, TableColumn("Next review", width: 23)),
    (.lastSeen, TableColumn("Last seen", width: 13, priority: 1)),
    (.open, TableColumn("Open", width: 5, priority: 2)),
    (.permanence, TableColumn("Permanence", width: 16, priority: 6, grows: 2)),
    (.iro, TableColumn("IRO", width: 14, priority: 7)),
    (.id, TableColumn("Id", width: 8, priority: 8)),
  ]

  /// Those that can be hidden.
  static var optional: [SortOrder.Column] {
    all.map(\.column).filter { $0 != .priority && $0 != .name }
  }

  private static func shown(_ hidden: [String]) -> [(column: SortOrder.Column, table: TableColumn)]
  {
    all.filter { !hidden.contains($0.column.rawValue) }
  }

  static func columns(hidden: [String]) -> [TableColumn] { shown(hidden).map(\.table) }

  /// Which column carries the arrow, where it is shown.
  static func sort(_ order: SortOrder, hidden: [String]) -> Table.Sort? {
    shown(hidden).firstIndex { $0.column == order.column }
      .map { Table.Sort(column: $0, isDescending: order.isReversed) }
  }

  static func cells(_ row: CaseloadRow, _ world: World, hidden: [String]) -> [TableCell] {
    shown(hidden).map { cell($0.column, row, world) }
  }

  private static func cell(
    _ column: SortOrder.Column, _ row: CaseloadRow, _ world: World
  ) -> TableCell {
    switch column {
    case .priority: PriorityCell.cell(row.priority)
    case .name:
      TableCell(
        row.name, row.hasName ? .strong : .text,
        more: row.knownAs.map { [Piece(" “\($0)”", .muted)] } ?? [])
    case .age: TableCell(row.age.map(String.init) ?? "–", row.age == nil ? .muted : .text)
    case .status: TableCell(row.legalStatus?.rawValue ?? "–")
    case .placement:
      TableCell(row.placement.map { "\($0.rawValue) \($0.shortName)" } ?? "–", .text)
    case .nextReview: review(row, world)
    case .lastSeen: seen(row)
    case .open:
      TableCell(
        row.openNotifications > 0 ? "\(row.openNotifications) QN" : "–",
        row.openNotifications > 0 ? .strong : .muted)
    case .permanence:
      TableCell(row.permanence ?? "not recorded", row.permanence == nil ? .muted : .text)
    case .iro: TableCell(row.iro ?? "none", row.iro == nil ? .warning : .muted)
    case .id: TableCell(row.id.rawValue, .muted)
    }
  }

  private static func review(_ row: CaseloadRow, _ world: World) -> TableCell {
    guard let next = row.nextReview else {
      return row.isLookedAfter
        ? TableCell(.notKnown, "not known")
        : TableCell(row.endedOn.map { "left \($0.short)" } ?? "not looked after", .muted)
    }
    let words = next.workingDaysLeft > -100 ? next.distance : "late"
    let glyph = StateGlyph.glyph(next.state)
    return TableCell(
      DayWords.compact(next.due, today: world.today), glyph.role, glyph: glyph,
      more: [Piece(" \(words.rightAligned(in: 8))", glyph.role)])
  }

  private static func seen(_ row: CaseloadRow) -> TableCell {
    guard let day = row.lastSeen, let count = row.daysSinceSeen else {
      return row.seenState == .late
        ? TableCell(.late, "not seen") : TableCell("not recorded", .muted)
    }
    let isLate = row.seenState == .late
    return TableCell(
      day.dayMonth, isLate ? .dueLate : .text, glyph: isLate ? .late : nil,
      more: [Piece(" \("\(count)d".rightAligned(in: 4))", isLate ? .dueLate : .muted)])
  }
}
