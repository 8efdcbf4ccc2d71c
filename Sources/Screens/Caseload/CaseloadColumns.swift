import Console
import Domain
import Reports

/// The caseload's columns on the screen, and those cells that say more than their words.
enum CaseloadColumns {
  private static let all = CaseloadColumn.columns.named(CaseloadColumn.screen)

  /// Those that can be hidden; the priority and the name always stay.
  static let optional = all.filter { $0.id != "priority" && $0.id != "name" }

  private static func shown(_ hidden: [String]) -> [Column<CaseloadRow>] {
    all.filter { !hidden.contains($0.id) }
  }

  static func columns(hidden: [String]) -> [TableColumn] {
    shown(hidden).map { TableColumn($0, title: $0.title) }
  }

  /// Which column carries the arrow, where it is shown.
  static func sort(_ order: SortOrder, hidden: [String]) -> Table.Sort? {
    let id = order.column == .surname ? "name" : order.column.id
    return shown(hidden).firstIndex { $0.id == id }
      .map { Table.Sort(column: $0, isDescending: order.isReversed) }
  }

  static func cells(_ row: CaseloadRow, _ world: World, hidden: [String]) -> [TableCell] {
    shown(hidden).map { cell($0, row, world) }
  }

  private static func cell(
    _ column: Column<CaseloadRow>, _ row: CaseloadRow, _ world: World
  ) -> TableCell {
    switch column.id {
    case "priority": PriorityCell.cell(row.priority)
    case "name":
      TableCell(
        row.name, row.hasName ? .strong : .text,
        more: row.knownAs.map { [Piece(" “\($0)”", .muted)] } ?? [])
    case "placement":
      TableCell(row.placement.map { "\($0.rawValue) \($0.shortName)" } ?? "–", .text)
    case "next-review": review(row, world)
    case "last-seen": seen(row)
    case "open": row.openNotifications > 0 ? TableCell(column.text(row), .strong) : .none
    case "permanence":
      TableCell(row.permanence ?? "not recorded", row.permanence == nil ? .muted : .text)
    case "iro": TableCell(row.iro ?? "none", row.iro == nil ? .warning : .muted)
    case "id": TableCell(row.id.rawValue, .muted)
    default: TableCell(column, row)
    }
  }

  private static func review(_ row: CaseloadRow, _ world: World) -> TableCell {
    guard let next = row.nextReview else {
      return row.isLookedAfter
        ? TableCell(.notKnown, "not known")
        : TableCell(
          row.isEndedAtEighteen
            ? row.closedWords ?? ""
            : row.adultBeforeCare.map { CareNotes.adult(since: $0) }
              ?? row.endedOn.map { "left \($0.short)" } ?? row.closedWords
              ?? "not looked after", row.isEndedAtEighteen ? .warning : .muted)
    }
    let words = next.workingDaysLeft > -100 ? next.distance : "late"
    let glyph = next.isTargetMissed ? .warning : StateGlyph.glyph(next.state)
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
