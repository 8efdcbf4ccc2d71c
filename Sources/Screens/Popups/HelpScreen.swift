import Console
import Domain

/// What the keys of the screen below do, made from the same commands that they run.
struct HelpScreen: Screen {
  private let rows: [(keys: String, title: String, reason: String?, id: String)]
  private let heading: String
  private var scroll = Scroll()

  init(over screen: any Screen, world: World) {
    heading = screen.title(world)
    var commands = screen.commands
    if !screen.isPopup {
      if !screen.children(world).isEmpty { commands += ChildVerbs.all }
      commands += screen.takesText ? GlobalCommands.whileTyping : GlobalCommands.named
    }
    rows =
      Command.reachable(commands).filter { $0.id != "help" }.map {
        (
          $0.keys.map(\.label).joined(separator: "  "),
          $0.help.isEmpty ? $0.title : "\($0.title). \($0.help)", $0.reason(screen, world), $0.id
        )
      } + (screen.takesText ? EditingKeys.all.map { ($0.keys, $0.words, nil, "") } : [])
  }

  var isPopup: Bool { true }
  func title(_ world: World) -> String { "Help" }

  var commands: [Command] {
    [
      .of(HelpScreen.self, "run", [.enter], "Do it", short: "Do it") { screen, _ in
        screen.rows.indices.contains(screen.scroll.selection)
          ? .run(screen.rows[screen.scroll.selection].id) : .close
      },
      Command(
        "back", [.escape, .character("?"), .character("q"), .function(1)], "Back", short: "Back"
      ) { _, _ in .close },
    ]
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    _ = scroll.handle(key, count: rows.count, rows: 14)
    return .none
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let box = area.centred(
      width: min(84, area.width - 4), height: min(rows.count + 4, area.height - 2))
    let inside = Panel("Help · \(heading)").drawPopup(on: &canvas, in: box)
    let (list, foot) = inside.splitBottom(1)
    let first = scroll.firstRow(count: rows.count, rows: list.height)
    for (line, index) in (first..<min(rows.count, first + list.height)).enumerated() {
      let row = rows[index]
      let isSelected = index == scroll.selection
      let place = list.row(line)
      canvas.fill(place, Style(.text).selected(isSelected))
      let key = Style(row.reason == nil ? .keyHint : .menuDisabled).selected(isSelected)
      let words = Style(row.reason == nil ? .text : .menuDisabled).selected(isSelected)
      canvas.put(row.keys, x: place.x, y: place.y, style: key, width: 12)
      let text = row.reason.map { "\(row.title) (\($0))" } ?? row.title
      canvas.put(text, x: place.x + 13, y: place.y, style: words, width: place.width - 13)
      if isSelected { canvas.cursor = (x: place.x, y: place.y, visible: false) }
    }
    Scroll.drawBar(
      first: first, count: rows.count, on: &canvas,
      in: Area(x: list.right, y: list.y, width: 1, height: list.height))
    canvas.put("Arrows, PgUp and PgDn move; g and G go to the ends", in: foot, style: Style(.muted))
    canvas.raise(box)
  }
}
