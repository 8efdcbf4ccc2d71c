import Console
import Domain
import Reports

/// The children whom no IRO holds, the longest in care first.
struct UnallocatedPage {
  private var children: [UnallocatedChild] = []
  private var table = Table(columns: [])
  private var madeFor: ListStamp?

  mutating func prepare(_ world: World) {
    table.columns = [
      TableColumn("Child", width: 18, grows: 1),
      TableColumn("Age", width: 3, alignment: .right, priority: 2),
      TableColumn("In care since", width: 13), TableColumn("IRO due (5 wd)", width: 14),
      TableColumn("Told on", width: 12, priority: 1), TableColumn("Told late", width: 26, grows: 3),
    ]
    table.emptyText = "Every child who is looked after has an IRO."
    let stamp = ListStamp(world)
    guard stamp != madeFor else { return }
    madeFor = stamp
    let before = selected?.id
    children = UnallocatedChild.all(in: world.register, today: world.today)
    table.selection = children.firstIndex { $0.id == before } ?? 0
  }

  var selected: UnallocatedChild? {
    children.indices.contains(table.selection) ? children[table.selection] : nil
  }

  mutating func handle(_ key: Key, _ world: World) {
    _ = table.handle(key, count: children.count, in: TeamScreen.body(world).rest)
  }

  func draw(on canvas: inout Canvas, in area: Area, world: World) {
    let (list, foot) = area.splitBottom(2)
    table.draw(on: &canvas, in: list, count: children.count, row: { cells(children[$0]) })
    guard selected != nil else { return }
    canvas.put(
      "  A allocates: who has room, a brother or sister, or held the child before comes first.",
      in: foot.row(0), style: Style(.muted))
  }

  private func cells(_ child: UnallocatedChild) -> [TableCell] {
    let late = child.notifiedLateBy.map { late in
      "told \(late) wd late"
        + (child.dueFromNotification.map { " · due from then \($0.weekdayDayMonth)" } ?? "")
    }
    let glyph: Glyph =
      switch child.state {
      case .late: .late
      case .today: .today
      case .soon: .soon
      default: .later
      }
    return [
      TableCell(child.name, .strong), TableCell(child.age.map(String.init) ?? "", .muted),
      TableCell(child.lookedAfterFrom?.weekdayDayMonth ?? "not known"),
      TableCell(child.due?.weekdayDayMonth ?? "not known", glyph.role, glyph: glyph),
      TableCell(child.notifiedOn?.weekdayDayMonth ?? "not recorded", .muted),
      TableCell(late ?? "", late == nil ? .muted : .warning),
    ]
  }
}
