import Console
import Domain
import Reports

/// What moved on the wall of priorities since a day, with the reasons.
struct MovesScreen: Screen {
  private let since: Day
  private var moves: [PriorityMove] = []
  private var table = Table(columns: [])
  private var madeFor: ListStamp?

  init(since: Day) { self.since = since }

  func title(_ world: World) -> String { "Moved since \(since.weekdayShort)" }
  func children(_ world: World) -> [ChildID] {
    moves.indices.contains(table.selection) ? [moves[table.selection].id] : []
  }

  mutating func prepare(_ world: World) {
    table.columns = [
      TableColumn("On", width: 11), TableColumn("Child", width: 18),
      TableColumn("From", width: 9), TableColumn("To", width: 9),
      TableColumn("Why", width: 20, grows: 1), TableColumn("IRO", width: 12, priority: 1),
    ]
    table.emptyText = "No priority was changed or set after \(since.weekdayShort)."
    let stamp = ListStamp(world)
    guard stamp != madeFor else { return }
    madeFor = stamp
    moves = PriorityMove.since(
      since, scope: world.widestScope, in: world.register, today: world.today)
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    _ = table.handle(key, count: moves.count, in: ListLayout(world).list)
    return .none
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let (title, list) = area.splitTop(1)
    let up = moves.count { ($0.from ?? .low) > $0.to }
    canvas.put(
      [
        Piece(" \(moves.count) moved", .title),
        Piece(" · \(up) to a closer watch · since \(since.weekdayShort)", .strong),
      ], x: title.x, y: title.y, width: title.width)
    table.draw(on: &canvas, in: list, count: moves.count) { place in
      let move = moves[place]
      return [
        TableCell(move.on.weekdayDayMonth), TableCell(move.name, .strong),
        move.from == nil ? TableCell("none", .muted) : PriorityCell.cell(move.from),
        PriorityCell.cell(move.to), TableCell(move.reason), TableCell(move.iro ?? "nobody", .muted),
      ]
    }
  }
}
