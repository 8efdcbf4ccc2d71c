import Console
import Domain

/// Opening a child whom a part of the name, or the id, finds.
struct FindChildScreen: Screen {
  private var field = SearchField(placeholder: "part of the name, or the id")
  /// Why what was written opens nobody; empty until Enter asks.
  private var answer = ""

  var isPopup: Bool { true }
  var takesText: Bool { true }
  var keyHints: [KeyBar.Hint] {
    [
      KeyBar.Hint("↑↓", "Choose"), KeyBar.Hint("Enter", "Open"), KeyBar.Hint("Esc", "Back"),
    ]
  }

  func title(_ world: World) -> String { "Which child?" }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    switch key {
    case .escape: return .close
    case .enter: return open(world)
    default:
      answer = ""
      if field.handle(key) { look(world) }
      return .none
    }
  }

  private mutating func open(_ world: World) -> Request {
    let text = field.taken?.value ?? field.text.trimmed
    guard !text.isEmpty else { return .none }
    let query = ChildQuery(text, several: false, except: [], world)
    if let child = query.chosen.first ?? query.unreadID {
      return .answer(tag: "find", value: child.rawValue)
    }
    answer = query.problem ?? ""
    return .none
  }

  private mutating func look(_ world: World) {
    let query = ChildQuery(field.text, several: false, except: [], world)
    let found = SearchField(
      field.text, placeholder: field.field.placeholder, matches: query.matches, more: query.more)
    field = found.keepingHand(of: field)
    // What is written is nobody only once Enter says so: the name may not be finished yet.
    if !query.chosen.isEmpty { answer = "" }
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let box = area.centred(width: min(76, area.width - 4), height: 12)
    let inside = Panel("Which child?").drawPopup(on: &canvas, in: box)
    let (list, foot) = inside.splitBottom(2)
    let words = ChildQuery(field.text, several: false, except: [], world).echo
    if !answer.isEmpty {
      Paragraph("\(canvas.glyphs.text(.error)) \(answer)", .error).draw(on: &canvas, in: foot)
    } else if !words.isEmpty {
      Paragraph("\(canvas.glyphs.text(.arrowRight)) \(words)", .hint).draw(on: &canvas, in: foot)
    } else {
      canvas.put("Two letters of the name are enough to look", in: foot.row(1), style: Style(.hint))
    }
    field.draw(on: &canvas, in: list, isFocused: true, isInvalid: !answer.isEmpty)
    canvas.raise(box)
  }
}
