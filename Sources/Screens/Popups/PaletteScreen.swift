import Console
import Domain

/// Every command that can be run now, found by typing.
struct PaletteScreen: Screen {
  private var menu: Menu
  private let ids: [String]

  init(over screen: any Screen, world: World) {
    var commands = screen.commands
    if !screen.isPopup {
      if !screen.children(world).isEmpty { commands += ChildVerbs.all }
      if !screen.takesText { commands += GlobalCommands.named }
    }
    let shown = commands.filter { $0.id != "palette" }
    ids = shown.map(\.id)
    menu = Menu(
      "Commands",
      items: shown.map {
        Menu.Item(
          $0.title, detail: $0.keys.map(\.label).joined(separator: " "),
          reason: $0.reason(screen, world))
      }, prompt: "what do you want to do?")
  }

  var isPopup: Bool { true }
  var keyHints: [KeyBar.Hint] { KeyBar.Hint.choosing }
  var takesText: Bool { true }
  func title(_ world: World) -> String { "Commands" }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    switch menu.handle(key, rows: 14) {
    case .none: return .none
    case .closed: return .close
    case .chosen(let index): return .run(ids[index])
    }
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let box = area.centred(width: min(72, area.width - 4), height: min(20, area.height - 2))
    menu.draw(on: &canvas, in: box)
  }
}
