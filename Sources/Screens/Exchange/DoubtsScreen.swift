import Console
import Domain
import Reports

/// The children about whom an import left a doubt that nobody has settled, and beside the list the
/// doubts of the selected one.
struct DoubtsScreen: Screen {
  private var rows: [Int] = []
  private var selected: DoubtedChild?
  private var table = Table(columns: [
    TableColumn("Child", width: 20, grows: 1), TableColumn("", width: 12),
  ])
  private var isTeam = false
  private var madeFor: ListStamp?

  init() { table.emptyText = "No doubt of an import is open." }

  func title(_ world: World) -> String { "Doubts of imports" }

  func children(_ world: World) -> [ChildID] { selected.map { [$0.id] } ?? [] }

  var commands: [Command] {
    [
      .of(
        DoubtsScreen.self, "open", [.enter], "Open the child: Placements settles doubts",
        short: "Open", reason: { screen, _ in screen.selected == nil ? "no child is there" : nil },
        run: { screen, _ in
          screen.selected.map { .open(ChildScreen($0.id, tab: .placements)) } ?? .none
        }),
      .of(
        DoubtsScreen.self, "team", [.character("e")], "Your children, or everybody's",
        short: "Everybody", reason: { _, world in world.reasonNotToList },
        run: { screen, world in
          screen.isTeam.toggle()
          screen.prepare(world)
          return .none
        }),
    ]
  }

  mutating func prepare(_ world: World) {
    let stamp = ListStamp(world, options: [isTeam])
    if stamp != madeFor {
      madeFor = stamp
      rows =
        DoubtedChildren(
          world.register, scope: world.scope(team: isTeam), today: world.today
        ).rows
      table.selection = min(table.selection, max(0, rows.count - 1))
      selected = nil
    }
    let row = rows.indices.contains(table.selection) ? rows[table.selection] : nil
    guard selected?.row != row || selected == nil else { return }
    selected = row.flatMap {
      try? DoubtedChild(row: $0, in: world.register, today: world.today)
    }
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    _ = table.handle(key, count: rows.count, in: ListLayout(world).list)
    prepare(world)
    return .none
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let layout = ListLayout(world)
    let count = rows.count.counted("child", "children")
    canvas.put(
      [
        Piece(" Doubts of imports", .title),
        Piece(" · \(count)\(isTeam ? " of the whole team" : "")", .strong),
      ], x: layout.title.x, y: layout.title.y, width: layout.title.width)
    table.draw(on: &canvas, in: layout.list, count: rows.count) { place in
      let summary = world.register.summary(at: rows[place])
      return [
        TableCell(world.register.texts(at: rows[place]).shownName, .strong),
        TableCell(summary.isLookedAfter(on: world.today) ? "" : "care ended", .muted),
      ]
    }
    guard let detail = layout.detail, let selected else { return }
    if !layout.isWide { canvas.horizontal(y: detail.y) }
    let inside = layout.isWide ? detail.inset(by: 1, 0) : detail.splitTop(1).rest.inset(by: 1, 0)
    let lines = selected.doubts.flatMap { doubt in
      [Piece("\(doubt.number)  ", .muted), Piece(doubt.words)].wrapped(to: inside.width, indent: 3)
    }
    for (place, line) in lines.prefix(inside.height).enumerated() {
      canvas.put(line, x: inside.x, y: inside.y + place, width: inside.width)
    }
  }
}
