import Console
import Domain

/// The forms that were left half filled, to go on with.
struct KeptFormsScreen: Screen {
  private var scroll = Scroll()

  var isPopup: Bool { true }
  func title(_ world: World) -> String { "Half-filled forms" }

  var commands: [Command] {
    [
      .of(KeptFormsScreen.self, "go on", [.enter], "Go on with it", short: "Go on") {
        screen, world in
        screen.chosen(world)?.reopened(world) ?? .close
      },
      .of(
        KeptFormsScreen.self, "throw away", [.character("d")], "Throw it away", short: "Throw away"
      ) { screen, world in
        screen.chosen(world).map { .perform(.discardForm($0.key)) } ?? .none
      },
      Command("back", [.escape, .character("q")], "Back", short: "Back") { _, _ in .close },
    ]
  }

  private func chosen(_ world: World) -> KeptForm? {
    world.keptForms.indices.contains(scroll.selection) ? world.keptForms[scroll.selection] : nil
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    _ = scroll.handle(key, count: world.keptForms.count, rows: 10)
    return .none
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let box = area.centred(width: min(76, area.width - 4), height: 14)
    let inside = Panel("Half-filled forms").drawPopup(on: &canvas, in: box)
    if world.keptForms.isEmpty {
      canvas.put("Nothing is half filled", in: inside.row(0), style: Style(.muted))
    }
    let first = scroll.firstRow(count: world.keptForms.count, rows: inside.height)
    for (line, index) in (first..<min(world.keptForms.count, first + inside.height)).enumerated() {
      let form = world.keptForms[index]
      let isSelected = index == scroll.selection
      let place = inside.row(line)
      canvas.fill(place, Style(.text).selected(isSelected))
      canvas.put(
        form.title, x: place.x, y: place.y, style: Style(.text).selected(isSelected),
        width: place.width - 20)
      canvas.put(
        "\(form.at.day.dayMonth) \(form.at.clock)", in: place,
        style: Style(.muted).selected(isSelected), alignment: .right)
      if isSelected { canvas.cursor = (x: place.x, y: place.y, visible: false) }
    }
    canvas.raise(box)
  }
}
