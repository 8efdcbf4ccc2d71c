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
    let keys: [(keys: String, title: String, reason: String?, id: String)] =
      Command.reachable(commands).filter { $0.id != "help" }.map {
        (
          $0.keys.map(\.label).joined(separator: "  "),
          $0.help.isEmpty ? $0.title : "\($0.title). \($0.help)", $0.reason(screen, world), $0.id
        )
      } + (screen.takesText ? EditingKeys.all.map { ($0.keys, $0.words, nil, "") } : [])
    self.rows = screen.typedWords.map { ($0.words, $0.meaning, nil, "") } + keys
  }

  var isPopup: Bool { true }
  func title(_ world: World) -> String { "Help" }

  var commands: [Command] {
    [
      .of(HelpScreen.self, "run", [.enter], "Do it", short: "Do it") { screen, _ in
        guard let row = screen.selected, !row.id.isEmpty else { return .close }
        return .run(row.id)
      },
      Command(
        "back", [.escape, .character("?"), .character("q"), .function(1)], "Back", short: "Back"
      ) { _, _ in .close },
    ]
  }

  private var selected: (keys: String, title: String, reason: String?, id: String)? {
    rows.indices.contains(scroll.selection) ? rows[scroll.selection] : nil
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    _ = scroll.handle(key, count: rows.count, rows: 14)
    return .none
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let width = min(84, area.width - 4)
    let lines = lines(width: width - 4)
    let box = area.centred(width: width, height: min(lines.count + 4, area.height - 2))
    let inside = Panel("Help · \(heading)").drawPopup(on: &canvas, in: box)
    let (list, foot) = inside.splitBottom(1)
    let first = firstLine(of: lines, rows: list.height)
    for (place, line) in lines[first...].prefix(list.height).enumerated() {
      draw(line, on: &canvas, in: list.row(place))
    }
    Scroll.drawBar(
      first: first, count: lines.count, on: &canvas,
      in: Area(x: list.right, y: list.y, width: 1, height: list.height))
    canvas.put(
      "Arrows, PgUp and PgDn move; Home and End go to the ends", in: foot, style: Style(.muted))
    canvas.raise(box)
  }

  private static let keysWidth = 13

  /// Every row in as many lines as its words need.
  private func lines(width: Int) -> [(row: Int, isFirst: Bool, text: String)] {
    rows.enumerated().flatMap { index, row in
      let text = row.reason.map { "\(row.title) (\($0))" } ?? row.title
      return text.wrapped(to: max(10, width - Self.keysWidth)).enumerated().map {
        (index, $0.offset == 0, $0.element)
      }
    }
  }

  /// The first line to draw so that the whole selected row is seen.
  private func firstLine(
    of lines: [(row: Int, isFirst: Bool, text: String)], rows height: Int
  ) -> Int {
    let last = lines.lastIndex { $0.row == scroll.selection } ?? 0
    let earlier = lines.firstIndex { $0.row == scroll.first } ?? 0
    return min(max(last - height + 1, min(earlier, last)), max(0, lines.count - height))
  }

  private func draw(
    _ line: (row: Int, isFirst: Bool, text: String), on canvas: inout Canvas, in place: Area
  ) {
    let row = rows[line.row]
    let isSelected = line.row == scroll.selection
    canvas.fill(place, Style(.text).selected(isSelected))
    let isOff = row.reason != nil
    if line.isFirst {
      let style = Style(isOff ? .menuDisabled : .keyHint).selected(isSelected)
      canvas.put(row.keys, x: place.x, y: place.y, style: style, width: Self.keysWidth - 1)
      if isSelected { canvas.cursor = (x: place.x, y: place.y, visible: false) }
    }
    canvas.put(
      line.text, x: place.x + Self.keysWidth, y: place.y,
      style: Style(isOff ? .menuDisabled : .text).selected(isSelected),
      width: place.width - Self.keysWidth)
  }
}
