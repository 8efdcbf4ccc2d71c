import Console
import Domain

/// A short list from which one thing is taken; the screen below is told which.
struct ChooseScreen: Screen {
  private let tag: String
  private let values: [String]
  private var menu: Menu

  init(_ title: String, tag: String, options: [(value: String, title: String)]) {
    self.tag = tag
    values = options.map(\.value)
    menu = Menu(title, items: options.map { Menu.Item($0.title) })
  }

  var isPopup: Bool { true }
  var keyHints: [KeyBar.Hint] { KeyBar.Hint.choosing }
  var takesText: Bool { true }
  func title(_ world: World) -> String { menu.title }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    switch menu.handle(key, rows: values.count) {
    case .none: return .none
    case .closed: return .close
    case .chosen(let index): return .answer(tag: tag, value: values[index])
    }
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let size = menu.size(in: area)
    menu.draw(on: &canvas, in: area.centred(width: size.columns, height: size.rows))
  }
}

/// A question that is answered with a line of text.
struct AskScreen: Screen {
  private let question: String
  /// What the question is about, where it is to be read before it is answered.
  private let about: String?
  private let tag: String
  private let hint: String
  private var field = TextField()

  init(
    _ question: String, about: String? = nil, tag: String,
    hint: String = "Enter keeps it, Esc does not"
  ) {
    self.question = question
    self.about = about
    self.tag = tag
    self.hint = hint
  }

  var isPopup: Bool { true }
  var takesText: Bool { true }
  func title(_ world: World) -> String { question }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    switch key {
    case .escape: return .close
    case .enter:
      let text = field.text.trimmed
      return text.isEmpty ? .none : .answer(tag: tag, value: text)
    default:
      _ = field.handle(key)
      return .none
    }
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let width = min(60, area.width - 4)
    let words = (about?.wrapped(to: width - 4) ?? []).prefix(max(0, area.height - 4))
    let box = area.centred(width: width, height: 4 + words.count)
    let whole = Panel(question).drawPopup(on: &canvas, in: box)
    for (row, line) in words.enumerated() { canvas.put(line, in: whole.row(row)) }
    let inside = whole.splitTop(words.count).rest
    field.draw(on: &canvas, in: inside.row(0), isFocused: true)
    canvas.put(hint, in: inside.row(1), style: Style(.hint))
    canvas.raise(box)
  }
}

extension KeyBar.Hint {
  /// The keys of a list from which one thing is taken.
  static var choosing: [KeyBar.Hint] {
    [KeyBar.Hint("Enter", "Choose"), KeyBar.Hint("Esc", "Back")]
  }
}
