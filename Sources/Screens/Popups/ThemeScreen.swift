import Console
import Domain

/// Choosing a theme; it is tried on as one moves.
struct ThemeScreen: Screen {
  private var menu: Menu
  private let names: [String]
  private let before: String?

  init(_ themes: [ThemeName], _ world: World) {
    names = themes.map(\.name)
    before = world.preferences.theme
    menu = Menu(
      "Theme", items: themes.map { Menu.Item($0.title, detail: $0.summary) },
      isFiltered: false)
    if let present = world.preferences.theme, let place = names.firstIndex(of: present) {
      menu.select(place)
    }
  }

  var isPopup: Bool { true }
  var keyHints: [KeyBar.Hint] { KeyBar.Hint.choosing }
  func title(_ world: World) -> String { "Theme" }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    switch menu.handle(key, rows: names.count) {
    case .closed:
      return .all([.perform(.theme(before ?? "terminal")), .close])
    case .chosen(let index):
      var preferences = world.preferences
      preferences.theme = names[index]
      return .all([
        .perform(.theme(names[index])), .perform(.keepPreferences(preferences)), .close,
      ])
    case .none:
      return menu.selected.map { .perform(.theme(names[$0])) } ?? .none
    }
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    menu.draw(
      on: &canvas, in: area.centred(width: min(84, area.width - 4), height: names.count + 3))
  }
}
