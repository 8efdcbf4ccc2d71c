/// Labelled fields below each other, one of which has the keyboard.
package struct Form: Hashable, Sendable {
  /// What a key came to.
  package enum Answer: Hashable, Sendable {
    /// The form has no use for the key.
    case ignored
    case moved
    /// What the field of this id holds has changed.
    case changed(String)
    /// The down arrow was pressed in the day field of this id: time for a calendar.
    case calendar(String)
    /// The button of this id was pressed.
    case pressed(String)
    /// Enter was pressed in the last field.
    case finished
  }

  package var fields: [FormField]
  package private(set) var focus: Int
  /// Blank rows between fields.
  package var spacing: Int

  package init(_ fields: [FormField], spacing: Int = 0) {
    self.fields = fields
    self.spacing = spacing
    focus = fields.firstIndex { $0.takesKeys } ?? 0
  }

  package var focusedField: FormField? { fields.indices.contains(focus) ? fields[focus] : nil }

  /// The field of an id. Setting it to nil changes nothing.
  package subscript(id: String) -> FormField? {
    get { fields.first { $0.id == id } }
    set {
      guard let newValue, let index = fields.firstIndex(where: { $0.id == id }) else { return }
      fields[index] = newValue
    }
  }

  /// Puts fields in the place of those there are. Where one holds what the field of its place held
  /// before, the caret and the keyboard stay where they are.
  package mutating func refill(_ fields: [FormField]) {
    self.fields = fields.enumerated().map { place, field in
      self.fields.indices.contains(place) ? field.keepingHand(of: self.fields[place]) : field
    }
    guard focusedField?.takesKeys != true else { return }
    let before = fields.prefix(focus).lastIndex { $0.takesKeys }
    focus = before ?? fields.firstIndex { $0.takesKeys } ?? 0
  }

  /// Gives the keyboard to the field of an id.
  package mutating func focus(on id: String) {
    if let index = fields.firstIndex(where: { $0.id == id && $0.takesKeys }) { focus = index }
  }

  /// Gives the keyboard to the field of a place as a person does who goes there.
  package mutating func arrive(at place: Int) {
    guard fields.indices.contains(place), fields[place].takesKeys else { return }
    focus = place
    fields[place].arrive()
  }

  /// Gives the key to the field that has the keyboard, or moves between fields.
  ///
  /// `width` is how wide the form is drawn, for moving up and down in wrapped text.
  package mutating func handle(_ key: Key, width: Int = 80) -> Answer {
    guard let field = focusedField else { return .ignored }
    switch key {
    case .tab:
      guard fields[focus].takeOnLeaving() else { return move(by: 1) }
      _ = move(by: 1)
      return .changed(field.id)
    case .backTab: return move(by: -1)
    case .down:
      if case .day = field.kind { return .calendar(field.id) }
    case .enter, .character(" "):
      if case .button = field.kind { return .pressed(field.id) }
    default: break
    }
    if fields[focus].handle(key, width: width - labelWidth(in: width)) {
      if fields[focus].text == field.text, fields[focus].kind == field.kind { return .moved }
      fields[focus].error = nil
      return .changed(field.id)
    }
    switch key {
    case .down: return move(by: 1)
    case .up: return move(by: -1)
    case .pageDown: return moveToText(by: 1)
    case .pageUp: return moveToText(by: -1)
    case .enter:
      if fields[(focus + 1)...].contains(where: \.takesKeys) { return move(by: 1) }
      return .finished
    default: return .ignored
    }
  }

  /// Goes straight to the next longer text, or the one before: the words of a visit, a reason.
  private mutating func moveToText(by step: Int) -> Answer {
    var place = focus + step
    while fields.indices.contains(place) {
      if case .box = fields[place].kind {
        arrive(at: place)
        return .moved
      }
      place += step
    }
    return .ignored
  }

  private mutating func move(by step: Int) -> Answer {
    guard fields.contains(where: \.takesKeys) else { return .ignored }
    repeat { focus = (focus + step + fields.count) % fields.count } while !fields[focus].takesKeys
    fields[focus].arrive()
    return .moved
  }

  /// How many columns the labels take: at most two of three, where longer ones are wrapped.
  package func labelWidth(in width: Int) -> Int {
    let labels = fields.filter { !$0.isWide }
    let widest = (labels.map { $0.label.columns + ($0.isRequired ? 2 : 0) }.max() ?? 0) + 2
    return min(widest, max(20, width * 2 / 3))
  }

  /// Returns how many rows the whole form takes in a width.
  package func height(width: Int) -> Int {
    fields.reduce(0) { $0 + height($1, width: width) + spacing } - spacing
  }

  /// How many rows a field takes with its label.
  private func height(_ field: FormField, width: Int) -> Int {
    let label = labelWidth(in: width)
    let body = field.height(width: max(1, width - label))
    return field.isWide ? body : max(body, field.labelLines(width: label).count)
  }

  /// The rows of the area in which each field stands; nil for what is not seen.
  ///
  /// The form is moved up as far as it takes to see the field with the keyboard.
  func places(in area: Area) -> [Area?] {
    var tops: [Int] = []
    var y = 0
    for field in fields {
      tops.append(y)
      y += height(field, width: area.width) + spacing
    }
    guard let field = focusedField else { return [] }
    let bottom = tops[focus] + height(field, width: area.width)
    let hidden = max(0, min(tops[focus], bottom - area.height))
    return fields.indices.map { index in
      let top = tops[index] - hidden
      guard top >= 0, top < area.height else { return nil }
      return area.rows(from: top, count: height(fields[index], width: area.width))
    }
  }

  /// Draws the form.
  package func draw(on canvas: inout Canvas, in area: Area) {
    let label = labelWidth(in: area.width)
    for (index, line) in places(in: area).enumerated() {
      guard let line else { continue }
      let field = fields[index]
      if field.isWide {
        field.draw(on: &canvas, in: line, isFocused: false)
        continue
      }
      drawLabel(field, isFocused: index == focus, on: &canvas, in: line.splitLeft(label).left)
      field.draw(
        on: &canvas, in: line.splitLeft(label).rest, isFocused: index == focus)
    }
  }

  private func drawLabel(
    _ field: FormField, isFocused: Bool, on canvas: inout Canvas, in area: Area
  ) {
    let role: Paint = field.error != nil ? .warning : isFocused ? .title : .heading
    let lines = field.labelLines(width: area.width)
    for (row, text) in lines.enumerated() where row < area.height {
      let used = canvas.put(text, in: area.row(row), style: Style(role))
      if field.isRequired, row == lines.count - 1 {
        canvas.put("*", x: area.x + used + 1, y: area.y + row, style: Style(.warning))
      }
    }
  }
}
