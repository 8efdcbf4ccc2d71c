import Console
import Domain
import Reports

/// What of the children to put on the clipboard: ids, summaries, or a due day.
struct CopyScreen: Screen {
  private let offers: [CopyText]
  private let name: String
  private var menu: Menu

  init(_ children: [ChildID], _ world: World) {
    offers = CopyText.all(
      of: children, in: world.register, at: Viewpoint(today: world.today, now: world.now))
    name = children.count == 1 ? world.name(of: children[0]) : "\(children.count) children"
    menu = Menu("Copy · \(name)", items: offers.map { Menu.Item($0.title.capitalisedFirst) })
  }

  var isPopup: Bool { true }
  var keyHints: [KeyBar.Hint] { KeyBar.Hint.choosing }
  var takesText: Bool { true }
  func title(_ world: World) -> String { menu.title }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    switch menu.handle(key, rows: 14) {
    case .none: return .none
    case .closed: return .close
    case .chosen(let index):
      let offer = offers[index]
      let of = offer.title.hasSuffix("children") ? "" : " of \(name)"
      return .all([.close, .perform(.copy(offer.text, words: "\(offer.title)\(of)"))])
    }
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let size = menu.size(in: area)
    menu.draw(on: &canvas, in: area.centred(width: size.columns, height: size.rows))
  }
}
