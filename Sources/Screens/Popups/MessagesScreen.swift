import Console
import Domain

/// The messages of this sitting, for who was too slow to read one.
struct MessagesScreen: Screen {
  var isPopup: Bool { true }
  func title(_ world: World) -> String { "Messages" }

  var commands: [Command] {
    [Command("back", [.escape, .enter, .character("q")], "Back", short: "Back") { _, _ in .close }]
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let box = area.centred(width: area.width - 6, height: min(area.height - 2, 20))
    let inside = Panel("Messages").drawPopup(on: &canvas, in: box)
    if world.messages.isEmpty {
      canvas.put("Nothing was said yet", in: inside.row(0), style: Style(.muted))
    }
    var y = 0
    for notice in world.messages {
      for line in notice.text.wrapped(to: inside.width) where y < inside.height {
        canvas.put(
          line, in: inside.row(y), style: Style(notice.kind == .error ? .error : .text))
        y += 1
      }
    }
    canvas.raise(box)
  }
}
