import Console
import Domain

/// Stands for a screen that needs the world to be made, until it is opened.
struct OpenLater: Screen {
  private let make: (World) -> any Screen
  private var screen: (any Screen)?

  init(_ make: @escaping (World) -> any Screen) { self.make = make }

  func title(_ world: World) -> String { screen?.title(world) ?? "" }
  var isPopup: Bool { screen?.isPopup ?? false }
  var takesText: Bool { screen?.takesText ?? false }

  var commands: [Command] {
    (screen?.commands ?? []).map { inner in
      .of(
        OpenLater.self, inner.id, inner.keys, inner.title, short: inner.short, help: inner.help,
        reason: { outer, world in outer.screen.flatMap { inner.reason($0, world) } },
        run: { outer, world in
          guard var screen = outer.screen else { return .none }
          defer { outer.screen = screen }
          return inner.run(&screen, world)
        })
    }
  }

  func children(_ world: World) -> [ChildID] { screen?.children(world) ?? [] }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    screen?.draw(in: area, on: &canvas, world: world)
  }

  mutating func prepare(_ world: World) {
    if screen == nil { screen = make(world) }
    screen?.prepare(world)
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    screen?.receive(message, world: world) ?? .none
  }

  func draft(_ world: World) -> FormDraft? { screen?.draft(world) }
}
