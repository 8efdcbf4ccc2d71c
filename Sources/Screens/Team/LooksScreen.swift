import Console
import Domain
import Reports

/// Who looked at cases that were not theirs: a manager's list, the newest first.
struct LooksScreen: Screen {
  private var list: AccessList?
  private var looks = Looks()
  private var table = Table(columns: [])

  /// Opens the list and asks for what it shows.
  static var opening: Request { .all([.open(LooksScreen()), .perform(.readLooks)]) }

  func title(_ world: World) -> String { "Looks at others' cases" }

  func children(_ world: World) -> [ChildID] {
    guard let lines = list?.lines, lines.indices.contains(table.selection),
      let child = lines[table.selection].child, world.register.row(of: child) != nil
    else { return [] }
    return [child]
  }

  var commands: [Command] {
    [
      .of(LooksScreen.self, "again", [.character("r")], "Read the list again", short: "Again") {
        _, _ in
        .perform(.readLooks)
      }
    ]
  }

  private static let columns = AccessLine.columns.named(AccessLine.printed)

  mutating func prepare(_ world: World) {
    table.columns = Self.columns.map { TableColumn($0) }
    table.emptyText = "Nobody opened a case that was not theirs."
    list = AccessList(looks, in: world.register, today: world.today)
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    switch message {
    case .looks(let looks):
      self.looks = looks
      prepare(world)
      return .none
    case .key(let key):
      _ = table.handle(key, count: list?.lines.count ?? 0, in: ListLayout(world).list)
      return .none
    default: return .none
    }
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let (title, rest) = area.splitTop(1)
    let lines = list?.lines ?? []
    canvas.put(
      [
        Piece(" \((list?.title ?? "").capitalisedFirst)", .title),
        Piece(list?.remark.map { " · \($0)" } ?? "", .muted),
      ], x: title.x, y: title.y, width: title.width)
    let problems = (list?.problems ?? []).flatMap {
      $0.capitalisedFirst.wrapped(to: rest.width - 4)
    }
    let (head, body) = rest.splitTop(min(problems.count, max(0, rest.height - 4)))
    for (row, line) in problems.prefix(head.height).enumerated() {
      canvas.put("! \(line)", in: head.row(row).inset(by: 1, 0), style: Style(.error))
    }
    table.draw(on: &canvas, in: body, count: lines.count) { place in
      Self.columns.map { TableCell($0, lines[place]) }
    }
  }
}
