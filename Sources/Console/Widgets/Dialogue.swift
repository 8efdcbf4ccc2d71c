/// A question that stands in front of everything until it is answered.
///
/// Enter never confirms what cannot be undone; that takes the letter y, and where `typed` is set
/// the very words it asks for.
package struct Dialogue: Hashable, Sendable {
  package enum Answer: Hashable, Sendable { case none, yes, no }

  package var title: String
  package var message: String
  /// What the two answers do, in words: "Leave without saving", "Stay".
  package var yes: String
  package var no: String
  package var isDestructive: Bool
  /// What has to be typed before yes is taken.
  package var typed: String?
  private var field = TextField()

  package init(
    _ title: String, message: String, yes: String = "Yes", no: String = "No",
    isDestructive: Bool = true, typed: String? = nil
  ) {
    self.title = title
    self.message = message
    self.yes = yes
    self.no = no
    self.isDestructive = isDestructive
    self.typed = typed
  }

  package mutating func handle(_ key: Key) -> Answer {
    if key == .escape { return .no }
    if let typed {
      if key == .enter { return field.text == typed ? .yes : .none }
      _ = field.handle(key)
      return .none
    }
    switch key {
    case .character("y"), .character("Y"): return .yes
    case .character("n"), .character("N"): return .no
    case .enter: return isDestructive ? .none : .yes
    default: return .none
    }
  }

  /// Draws the question in the middle of an area.
  package func draw(on canvas: inout Canvas, in area: Area) {
    let width = min(area.width, max(44, min(64, title.columns + 8)))
    let paragraph = Paragraph(message)
    let lines = paragraph.height(width: width - 4)
    let extra = typed == nil ? 0 : 2
    let frame = area.centred(width: width, height: lines + 5 + extra)
    var inside = Panel(title).drawPopup(on: &canvas, in: frame)
    inside = inside.splitTop(1).rest
    paragraph.draw(on: &canvas, in: inside.rows(from: 0, count: lines))
    var answers = inside.splitBottom(1).bottom
    if let typed {
      let entry = inside.rows(from: lines + 1, count: 1)
      let used = canvas.put("Type \(typed) to go on: ", in: entry)
      field.draw(on: &canvas, in: entry.splitLeft(used).rest, isFocused: true)
    } else {
      canvas.cursor = (x: answers.x, y: answers.y, visible: false)
    }
    let yesKey = typed != nil ? "Enter" : isDestructive ? "y" : "Enter"
    let noKey = typed != nil ? "Esc" : "n"
    for (key, words) in [(noKey, no), (yesKey, yes)] {
      let role: Paint = words == yes && isDestructive ? .warning : .keyLabel
      let used = canvas.put(
        [Piece(key, .keyHint), Piece(" \(words)", role)], x: answers.x, y: answers.y,
        width: answers.width)
      answers = answers.splitLeft(used + 3).rest
    }
    canvas.raise(frame)
  }
}
