/// A field of a form: its label, what it holds, and what there is to say about it.
package struct FormField: Hashable, Sendable {
  /// What a field holds.
  package enum Kind: Hashable, Sendable {
    case text(TextField)
    case day(DayField)
    case box(TextBox)
    case number(NumberField)
    case search(SearchField)
    case choice(Choice)
    case table(ChoiceTable)
    case toggles(Toggles)
    /// Words that are only read.
    case words(String)
    /// A title over the fields that follow, the field's label.
    case section
    /// Something that is done by Enter or Space, in words.
    case button(String)
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
    switch kind {
    case .words, .section: false
    case .text, .day, .box, .number, .search, .choice, .table, .toggles, .button: true
    }
  }

  /// The label as it is wrapped in a width, with room for the sign of what is required.
  func labelLines(width: Int) -> [String] {
    label.isEmpty ? [""] : label.wrapped(to: max(1, width - (isRequired ? 4 : 2)))
  }

  /// True for what stands over the whole width, without a label beside it.
  var isWide: Bool { kind == .section }

  /// The words of the field; of a choice the option that is taken; empty for what holds no words.
  package var text: String {
    switch kind {
    case .text(let field): field.text
    case .day(let field): field.text
    case .box(let box): box.text
    case .number(let field): field.text
    case .search(let field): field.text
    case .choice(let choice): choice.taken ?? ""
    case .table(let table): table.taken ?? ""
    case .toggles, .section, .button: ""
    case .words(let words): words
    }
  }

  /// Which option of a choice is taken.
  package var selection: Int? {
    switch kind {
    case .choice(let choice): return choice.selection
    case .table(let table): return table.selection
    default: return nil
    }
  }

  /// Which of its toggles are on.
  package var isOn: [Bool] {
    guard case .toggles(let toggles) = kind else { return [] }
    return toggles.items.map(\.isOn)
  }

  /// Replaces the words of a text, a day or a box.
  package mutating func set(_ text: String) {
    switch kind {
    case .text(var field):
      field.set(text)
      kind = .text(field)
    case .day(var field):
      field.field.set(text)
      kind = .day(field)
    case .box(var box):
      box.set(text)
      kind = .box(box)
    case .number(var field):
      field.field.set(text)
      kind = .number(field)
    case .search(var field):
      field.field.set(text)
      kind = .search(field)
    case .words, .choice, .table, .toggles, .section, .button: break
    }
  }

  /// Takes the keyboard: what a field of one line holds is then replaced by the first letter, and
  /// kept by an arrow. A longer text is gone on with at its end, so that no letter can take it.
  package mutating func arrive() {
    switch kind {
    case .text(var field):
      field.select()
      kind = .text(field)
    case .day(var field):
      field.field.select()
      kind = .day(field)
    case .number(var field):
      field.field.select()
      kind = .number(field)
    case .search(var field):
      field.arrive()
      kind = .search(field)
    case .choice(var choice):
      choice.arrive()
      kind = .choice(choice)
    case .table(var table):
      table.arrive()
      kind = .table(table)
    case .toggles(var toggles):
      toggles.arrive()
      kind = .toggles(toggles)
    case .box, .words, .section, .button: break
    }
  }

  /// The field as it is to be now, with the caret where it stood in the same field before.
  func keepingHand(of before: FormField) -> FormField {
    var field = self
    switch (kind, before.kind) {
    case (.text(let new), .text(var old)):
      if old.text != new.text { old.set(new.text) }
      old.placeholder = new.placeholder
      field.kind = .text(old)
    case (.day(let new), .day(var old)):
      if old.text != new.text { old.field.set(new.text) }
      old.field.placeholder = new.field.placeholder
      (old.echo, old.isInvalid) = (new.echo, new.isInvalid)
      field.kind = .day(old)
    case (.box(let new), .box(var old)):
      if old.text != new.text { old.set(new.text) }
      (old.placeholder, old.rows) = (new.placeholder, new.rows)
      field.kind = .box(old)
    case (.number(let new), .number(var old)):
      if old.text != new.text { old.field.set(new.text) }
      (old.unit, old.echo, old.isInvalid) = (new.unit, new.echo, new.isInvalid)
      field.kind = .number(old)
    case (.search(let new), .search(let old)): field.kind = .search(new.keepingHand(of: old))
    case (.table(let new), .table(let old)): field.kind = .table(new.keepingHand(of: old))
    case (.choice(let new), .choice(let old)): field.kind = .choice(new.keepingHand(of: old))
    case (.toggles(let new), .toggles(let old)): field.kind = .toggles(new.keepingHand(of: old))
    default: break
    }
    return field
  }

  /// Takes what was found and gone to, as Tab does.
  mutating func takeOnLeaving() -> Bool {
    guard case .search(var field) = kind, field.takeOnLeaving() else { return false }
    kind = .search(field)
    return true
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
    case .number(var field):
      defer { kind = .number(field) }
      return field.handle(key)
    case .search(var field):
      defer { kind = .search(field) }
      return field.handle(key)
    case .choice(var choice):
      defer { kind = .choice(choice) }
      return choice.handle(key, width: width)
    case .table(var table):
      defer { kind = .table(table) }
      return table.handle(key)
    case .toggles(var toggles):
      defer { kind = .toggles(toggles) }
      return toggles.handle(key, width: width)
    case .words, .section, .button:
      return false
    }
  }

  /// Returns how many rows it takes in a width, with the words below it.
  func height(width: Int) -> Int { bodyHeight(width: width) + noteHeight(width: width) }

  func bodyHeight(width: Int) -> Int {
    switch kind {
    case .text, .number, .section, .button: 1
    case .day(let field): field.height(width: width)
    case .box(let box): box.rows
    case .search(let field): field.height(width: width)
    case .table(let table): table.height
    case .choice(let choice): choice.height(width: width)
    case .toggles(let toggles): toggles.height(width: width)
    case .words(let words): max(1, words.wrapped(to: width).count)
    }
  }

  private func noteHeight(width: Int) -> Int {
    let note = error.map { "x \($0)" } ?? words
    return note.isEmpty ? 0 : note.wrapped(to: width).count
  }

  /// What is said below: how one chooses where letters were typed in vain, else what helps.
  private var words: String {
    let isText =
      switch kind {
      case .choice(let choice): choice.letters.isText
      case .table(let table): table.letters.isText
      case .toggles(let toggles): toggles.letters.isText
      default: false
      }
    guard isText else { return hint }
    if case .toggles = kind { return "nothing is written here: ← → go, Space turns on or off" }
    return "nothing is written here: choose with the arrows"
  }

  func draw(on canvas: inout Canvas, in area: Area, isFocused: Bool) {
    let body = area.rows(from: 0, count: bodyHeight(width: area.width))
    switch kind {
    case .text(let field):
      field.draw(on: &canvas, in: body, isFocused: isFocused, isInvalid: error != nil)
    case .day(let field): field.draw(on: &canvas, in: body, isFocused: isFocused)
    case .box(let box):
      box.draw(on: &canvas, in: body, isFocused: isFocused, isInvalid: error != nil)
    case .number(var field):
      // What is wrong is said once: below, where it keeps from saving.
      if error != nil { field.echo = "" }
      field.draw(on: &canvas, in: body, isFocused: isFocused, isInvalid: error != nil)
    case .search(var field):
      if error != nil { field.echo = "" }
      field.draw(on: &canvas, in: body, isFocused: isFocused, isInvalid: error != nil)
    case .choice(let choice): choice.draw(on: &canvas, in: body, isFocused: isFocused)
    case .table(let table): table.draw(on: &canvas, in: body, isFocused: isFocused)
    case .toggles(let toggles): toggles.draw(on: &canvas, in: body, isFocused: isFocused)
    case .words(let words): Paragraph(words).draw(on: &canvas, in: body)
    case .section: canvas.put(label, in: body, style: Style(.title))
    case .button(let words):
      let style = Style(isFocused ? .strong : .text).selected(isFocused)
      canvas.put("[ \(words) ]", in: body, style: style)
      if isFocused { canvas.cursor = (x: body.x, y: body.y, visible: false) }
    }
    let below = area.splitTop(body.height).rest
    if let error {
      Paragraph("\(canvas.glyphs.text(.error)) \(error)", .error).draw(on: &canvas, in: below)
    } else if !words.isEmpty {
      Paragraph(words, .hint).draw(on: &canvas, in: below)
    }
  }
}
