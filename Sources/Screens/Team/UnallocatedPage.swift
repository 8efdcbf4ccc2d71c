import Console
import Domain
import Reports

/// The children whom no IRO holds, the longest in care first; their number alone for an IRO.
struct UnallocatedPage {
  private var children: [UnallocatedChild] = []
  /// What is said in place of the list to who may not read who they are.
  private var count: UnallocatedCount?
  private var columns: [Column<UnallocatedChild>] = []
  private var table = Table(columns: [])
  private var madeFor: ListStamp?

  mutating func prepare(_ world: World) {
    table.emptyText = "Every child who is looked after has an IRO."
    let stamp = ListStamp(world)
    guard stamp != madeFor else { return }
    madeFor = stamp
    let before = selected?.id
    children = []
    count = UnallocatedCount(in: world.register, today: world.today)
    guard world.sight.reach == .everyone else { return }
    count = nil
    children = UnallocatedChild.all(in: world.register, today: world.today)
    let hasLeaver = children.contains { $0.leaver != nil || $0.coming != nil }
    columns = UnallocatedChild.columns.named(
      hasLeaver ? UnallocatedChild.screenOfLeavers : UnallocatedChild.screen)
    table.columns = columns.map { TableColumn($0) }
    table.selection = children.firstIndex { $0.id == before } ?? 0
  }

  var selected: UnallocatedChild? {
    children.indices.contains(table.selection) ? children[table.selection] : nil
  }

  mutating func handle(_ key: Key, _ world: World) {
    _ = table.handle(key, count: children.count, in: TeamScreen.body(world).rest)
  }

  func draw(on canvas: inout Canvas, in area: Area, world: World) {
    if let count {
      for (row, line) in count.words.wrapped(to: area.width - 4).enumerated() {
        canvas.put(line, in: area.inset(by: 2, 1).row(row))
      }
      return
    }
    let (list, foot) = area.splitBottom(2)
    table.draw(on: &canvas, in: list, count: children.count, row: { cells(children[$0]) })
    guard selected != nil else { return }
    canvas.put(
      "  A allocates: who has room, a brother or sister, or held the child before comes first.",
      in: foot.row(0), style: Style(.muted))
  }

  private func cells(_ child: UnallocatedChild) -> [TableCell] {
    columns.map { cell($0, child) }
  }

  private func cell(_ column: Column<UnallocatedChild>, _ child: UnallocatedChild) -> TableCell {
    switch column.id {
    case "name": TableCell(child.name, .strong)
    case "age": TableCell(column.text(child), .muted)
    case "lookedAfterFrom": TableCell(child.lookedAfterFrom?.weekdayDayMonth ?? "not known")
    case "due":
      TableCell(
        child.due?.weekdayDayMonth ?? "not known", StateGlyph.glyph(child.state).role,
        glyph: StateGlyph.glyph(child.state))
    case "notifiedOn": TableCell(child.notifiedOn?.weekdayDayMonth ?? "not recorded", .muted)
    case "notifiedLateByWorkingDays": told(child)
    default: TableCell(column, child)
    }
  }

  /// "told 3 wd late · due from then Tue 24 Nov".
  private func told(_ child: UnallocatedChild) -> TableCell {
    guard let late = child.notifiedLateBy else { return TableCell("", .muted) }
    let due = child.dueFromNotification.map { " · due from then \($0.weekdayDayMonth)" } ?? ""
    return TableCell("told \(late) wd late\(due)", .warning)
  }
}
