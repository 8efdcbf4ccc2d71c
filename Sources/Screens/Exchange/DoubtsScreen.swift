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
    _ = table.handle(key, count: rows.count, in: Self.areas(world).list)
    prepare(world)
    return .none
  }

  /// The list, and the doubts of the selected child: beside it, or in the lower half where it is
  /// narrow, so that the words of a doubt have room.
  private static func areas(_ world: World) -> (list: Area, detail: Area?, isWide: Bool) {
    let layout = ListLayout(world)
    if layout.isWide { return (layout.list, layout.detail, true) }
    let body = Area(x: 0, y: 3, width: world.size.columns, height: world.size.rows - 5)
    guard body.height >= 8 else { return (body, nil, false) }
    let (list, below) = body.splitBottom(body.height * 3 / 5)
    return (list, below, false)
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let layout = ListLayout(world)
    let (list, detail, isWide) = Self.areas(world)
    let count = rows.count.counted("child", "children")
    canvas.put(
      [
        Piece(" Doubts of imports", .title),
        Piece(" · \(count)\(isTeam ? " of the whole team" : "")", .strong),
      ], x: layout.title.x, y: layout.title.y, width: layout.title.width)
    table.draw(on: &canvas, in: list, count: rows.count) { place in
      let summary = world.register.summary(at: rows[place])
      return [
        TableCell(world.register.texts(at: rows[place]).shownName, .strong),
        TableCell(summary.isLookedAfter(on: world.today) ? "" : "care ended", .muted),
      ]
    }
    guard let detail, let selected else { return }
    if !isWide { canvas.horizontal(y: detail.y) }
    let inside = isWide ? detail.inset(by: 1, 0) : detail.splitTop(1).rest.inset(by: 1, 0)
    drawDoubts(selected, on: &canvas, in: inside)
  }

  /// The doubts of a child, each whole; where not all have room, how many more there are.
  private func drawDoubts(_ child: DoubtedChild, on canvas: inout Canvas, in area: Area) {
    let doubts = child.doubts.map { doubt in
      [Piece("\(doubt.number)  ", .muted), Piece(doubt.words)].wrapped(to: area.width, indent: 3)
    }
    var y = area.y
    for (place, lines) in doubts.enumerated() {
      let isLast = place == doubts.count - 1
      guard y + lines.count + (isLast ? 0 : 1) <= area.bottom || place == 0 else {
        let more = "\((doubts.count - place).grouped) more; Enter opens the child with all of them"
        canvas.put(
          more, in: Area(x: area.x, y: y, width: area.width, height: 1), style: Style(.hint))
        return
      }
      for line in lines.prefix(area.bottom - y) {
        canvas.put(line, x: area.x, y: y, width: area.width)
        y += 1
      }
    }
  }
}
