import Console
import Domain

/// A question that is answered with yes or no; nothing is done without yes.
struct ConfirmScreen: Screen {
  private let heading: String
  private let question: String
  private let whenYes: Request
  private let whenNo: Request

  init(_ heading: String, _ question: String, yes: Request, no: Request = .none) {
    self.heading = heading
    self.question = question
    whenYes = yes
    whenNo = no
  }

  var isPopup: Bool { true }
  func title(_ world: World) -> String { heading }

  var commands: [Command] {
    [
      .of(ConfirmScreen.self, "yes", [.character("y")], "Yes", short: "Yes") { screen, _ in
        .all([.close, screen.whenYes])
      },
      .of(
        ConfirmScreen.self, "no", [.character("n"), .escape, .enter], "No", short: "No",
        run: { screen, _ in .all([.close, screen.whenNo]) }),
    ]
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let width = min(66, area.width - 4)
    let words = Paragraph(question)
    let box = area.centred(
      width: width, height: min(area.height, words.height(width: width - 4) + 4))
    let inside = Panel(heading).drawPopup(on: &canvas, in: box)
    let used = words.draw(on: &canvas, in: inside)
    canvas.put(
      "y yes · n no", in: inside.row(min(used + 1, inside.height - 1)), style: Style(.hint))
    canvas.raise(box)
  }
}
