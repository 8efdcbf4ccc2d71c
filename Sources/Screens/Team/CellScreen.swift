import Console
import Domain
import Reports

/// Exactly the rows that a cell of the board counted, titled with what was counted.
struct CellScreen: Screen {
  private let cell: BoardCell
  private var items: [BoardItem] = []
  /// How many were counted of children whom the person may not see.
  private var others = 0
  private var duties: DueList?
  private var table = Table(columns: [])
  private var marked: Set<ChildID> = []
  private var madeFor: ListStamp?

  init(_ cell: BoardCell) { self.cell = cell }

  func title(_ world: World) -> String {
    "\(cell.who(in: world.register)) · \(figure(world)?.many ?? Self.gone)"
  }

  /// What is counted, nil where the ladder changed and no longer has the stage.
  private func figure(_ world: World) -> Figure? {
    Figure.find(cell.figure, world.register, at: world.today)
  }

  private static let gone = "a stage that is no longer on the ladder"

  func children(_ world: World) -> [ChildID] {
    if !marked.isEmpty { return marked.sorted() }
    return selected(world).map { [$0] } ?? []
  }

  var commands: [Command] {
    [
      .of(CellScreen.self, "mark", [.character(" ")], "Mark, to work on several", short: "Mark") {
        screen, world in
        guard let id = screen.selected(world) else { return .none }
        if screen.marked.remove(id) == nil { screen.marked.insert(id) }
        _ = screen.table.handle(.down, count: screen.items.count, in: ListLayout(world).list)
        return .none
      },
      .of(CellScreen.self, "define", [.character("=")], "What is counted here") { screen, world in
        .say(Notice(.info, screen.figure(world)?.definition ?? "This is \(Self.gone)."))
      },
    ]
  }

  mutating func unmark(_ children: Set<ChildID>) { marked.subtract(children) }

  mutating func prepare(_ world: World) {
    let stamp = ListStamp(world)
    table.columns = CellRow.columns(figure(world))
    guard stamp != madeFor else { return }
    madeFor = stamp
    let before = selected(world)
    (items, others) = BoardCell.seen(
      cell.items(in: world.register, at: world.seen), by: world.sight, in: world.register)
    marked.keep(rows: items.lazy.map(\.row), world.register)
    switch figure(world)?.counts {
    case .lateDuties, .missedTargets:
      duties = DueList(
        world.register, scope: .everyone, today: world.seen.today, now: world.seen.now)
    case .children, .openNotifications, .marks, nil: duties = nil
    }
    let place = before.flatMap { id in
      items.firstIndex { world.register.texts(at: $0.row).id == id }
    }
    table.selection = place ?? min(table.selection, max(0, items.count - 1))
    table.emptyText =
      figure(world) == nil
      ? "This is \(Self.gone): nothing is counted here. Esc goes back to the board."
      : "None of these. Esc goes back to the board."
  }

  private func selected(_ world: World) -> ChildID? {
    items.indices.contains(table.selection)
      ? world.register.texts(at: items[table.selection].row).id : nil
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    _ = table.handle(key, count: items.count, in: ListLayout(world).list)
    return .none
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let layout = ListLayout(world)
    let words = figure(world)?.words(items.count + others) ?? Self.gone.capitalisedFirst
    canvas.put(
      [
        Piece(" \(words)", .title),
        Piece(" · \(cell.who(in: world.register))", .strong),
        Piece(others == 0 ? "" : " · \(BoardCell.othersWords(others))", .muted),
        Piece(marked.isEmpty ? "" : " · \(marked.count) marked", .marked),
      ], x: layout.title.x, y: layout.title.y, width: layout.title.width)
    let rows = CellRow(world: world, duties: duties, figure: figure(world))
    table.draw(
      on: &canvas, in: layout.list, count: items.count,
      isMarked: {
        !marked.isEmpty && marked.contains(world.register.texts(at: items[$0].row).id)
      },
      row: { rows.cells(items[$0]) })
    if let detail = layout.detail, let id = selected(world) {
      ChildCard(id, world: world).draw(on: &canvas, in: detail, isWide: layout.isWide)
    }
  }
}
