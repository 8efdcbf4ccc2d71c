/// A field of a form: its label, what it holds, and what there is to say about it.
package struct FormField: Hashable, Sendable {
  /// What a field holds.
  package enum Kind: Hashable, Sendable {
    case text(TextField)
    case day(DayField)
    case box(TextBox)
    case choice(Choice)
    case toggles(Toggles)
    /// Words that are only read.
    case words(String)
  }

  /// What the screen calls it.
  package var id: String
  package var label: String
  package var kind: Kind
  /// Words below the field that help to fill it.
  package var hint: String
  /// Why what it holds cannot be taken; nil where it can.
  package var error: String?
  package var isRequired: Bool

  package init(
    _ id: String, _ label: String, _ kind: Kind, hint: String = "", isRequired: Bool = false
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.hint = hint
    self.isRequired = isRequired
  }

  /// Whether the keyboard can be in it.
  var takesKeys: Bool {
    if case .words = kind { return false }
    return true
  }

  /// The words of the field; of a choice the option that is taken; empty for toggles.
  package var text: String {
    switch kind {
    case .text(let field): field.text
    case .day(let field): field.text
    case .box(let box): box.text
    case .choice(let choice): choice.selection.map { choice.options[$0] } ?? ""
    case .toggles: ""
    case .words(let words): words
    }
  }

  mutating func handle(_ key: Key, width: Int) -> Bool {
    switch kind {
    case .text(var field):
      defer { kind = .text(field) }
      return field.handle(key)
    case .day(var field):
      defer { kind = .day(field) }
      return field.handle(key)
    case .box(var box):
      defer { kind = .box(box) }
      return box.handle(key, width: width)
    case .choice(var choice):
      defer { kind = .choice(choice) }
      return choice.handle(key)
    case .toggles(var toggles):
      defer { kind = .toggles(toggles) }
      return toggles.handle(key)
    case .words:
      return false
    }
  }

  /// Returns how many rows it takes in a width, with the words below it.
  func height(width: Int) -> Int { bodyHeight(width: width) + noteHeight(width: width) }

  func bodyHeight(width: Int) -> Int {
    switch kind {
    case .text, .day: 1
    case .box(let box): box.rows
    case .choice(let choice): choice.height(width: width)
    case .toggles(let toggles): toggles.height(width: width)
    case .words(let words): max(1, words.wrapped(to: width).count)
    }
  }

  private func noteHeight(width: Int) -> Int {
    let note = error.map { "x \($0)" } ?? hint
    return note.isEmpty ? 0 : note.wrapped(to: width).count
  }

  func draw(on canvas: inout Canvas, in area: Area, isFocused: Bool) {
    let body = area.rows(from: 0, count: bodyHeight(width: area.width))
    switch kind {
    case .text(let field):
      field.draw(on: &canvas, in: body, isFocused: isFocused, isInvalid: error != nil)
    case .day(let field): field.draw(on: &canvas, in: body, isFocused: isFocused)
    case .box(let box):
      box.draw(on: &canvas, in: body, isFocused: isFocused, isInvalid: error != nil)
    case .choice(let choice): choice.draw(on: &canvas, in: body, isFocused: isFocused)
    case .toggles(let toggles): toggles.draw(on: &canvas, in: body, isFocused: isFocused)
    case .words(let words): Paragraph(words).draw(on: &canvas, in: body)
    }
    let below = area.splitTop(body.height).rest
    if let error {
      Paragraph("\(canvas.glyphs.text(.error)) \(error)", .error).draw(on: &canvas, in: below)
    } else if !hint.isEmpty {
      Paragraph(hint, .hint).draw(on: &canvas, in: below)
    }
  }
}
