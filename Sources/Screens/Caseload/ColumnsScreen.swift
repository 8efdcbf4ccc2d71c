import Console
import Domain
import Reports

/// Which columns the caseload shows; it stays open, so that several can be turned.
struct ColumnsScreen: Screen {
  private var menu = Menu("Columns", items: [], isFiltered: false)

  init(_ world: World) { prepare(world) }

  var isPopup: Bool { true }
  func title(_ world: World) -> String { "Columns" }

  var commands: [Command] {
    [
      .of(
        ColumnsScreen.self, "turn", [.character(" "), .enter], "Show or hide it",
        short: "Show or hide"
      ) { screen, world in screen.turn(world) },
      Command("back", [.escape, .character("c"), .character("q")], "Back", short: "Back") { _, _ in
        .close
      },
    ]
  }

  mutating func prepare(_ world: World) {
    menu.items = CaseloadColumns.optional.map { column in
      let isHidden = world.preferences.hiddenColumns.contains(column.id)
      return Menu.Item(column.title, detail: isHidden ? "hidden" : "shown")
    }
  }

  private func turn(_ world: World) -> Request {
    guard let place = menu.selected else { return .none }
    let name = CaseloadColumns.optional[place].id
    var preferences = world.preferences
    if let found = preferences.hiddenColumns.firstIndex(of: name) {
      preferences.hiddenColumns.remove(at: found)
    } else {
      preferences.hiddenColumns.append(name)
    }
    return .perform(.keepPreferences(preferences))
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    _ = menu.handle(key, rows: menu.items.count)
    return .none
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let size = menu.size(in: area)
    menu.draw(on: &canvas, in: area.centred(width: size.columns, height: size.rows))
  }
}
