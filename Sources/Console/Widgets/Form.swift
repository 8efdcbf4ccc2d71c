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

  /// Gives the key to the field that has the keyboard, or moves between fields.
  ///
  /// `width` is how wide the form is drawn, for moving up and down in wrapped text.
  package mutating func handle(_ key: Key, width: Int = 80) -> Answer {
    guard let field = focusedField else { return .ignored }
    switch key {
    case .tab: return move(by: 1)
    case .backTab: return move(by: -1)
    case .down:
      if case .day = field.kind { return .calendar(field.id) }
    case .enter, .character(" "):
      if case .button = field.kind { return .pressed(field.id) }
    default: break
    }
    if fields[focus].handle(key, width: width - labelWidth - 2) {
      if fields[focus].text == field.text, fields[focus].kind == field.kind { return .moved }
      fields[focus].error = nil
      return .changed(field.id)
    }
    switch key {
    case .down: return move(by: 1)
    case .up: return move(by: -1)
    case .enter:
      if fields[(focus + 1)...].contains(where: \.takesKeys) { return move(by: 1) }
      return .finished
    default: return .ignored
    }
  }

  private mutating func move(by step: Int) -> Answer {
    guard fields.contains(where: \.takesKeys) else { return .ignored }
    repeat { focus = (focus + step + fields.count) % fields.count } while !fields[focus].takesKeys
    return .moved
  }

  /// How many columns the labels take.
  package var labelWidth: Int {
    let labels = fields.filter { !$0.isWide }
    return (labels.map { $0.label.columns + ($0.isRequired ? 2 : 0) }.max() ?? 0) + 2
  }

  /// Returns how many rows the whole form takes in a width.
  package func height(width: Int) -> Int {
    let body = max(1, width - labelWidth)
    return fields.reduce(0) { $0 + $1.height(width: body) + spacing } - spacing
  }

  /// Draws the form, moved up as far as it takes to see the field with the keyboard.
  package func draw(on canvas: inout Canvas, in area: Area) {
    let label = labelWidth
    let width = max(1, area.width - label)
    var tops: [Int] = []
    var y = 0
    for field in fields {
      tops.append(y)
      y += field.height(width: width) + spacing
    }
    guard let field = focusedField else { return }
    let bottom = tops[focus] + field.height(width: width)
    let hidden = max(0, min(tops[focus], bottom - area.height))
    for (index, field) in fields.enumerated() {
      let top = tops[index] - hidden
      guard top >= 0, top < area.height else { continue }
      let line = area.rows(from: top, count: field.height(width: width))
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
    let text = field.label.fitted(to: max(0, area.width - (field.isRequired ? 4 : 2)))
    let used = canvas.put(text, in: area, style: Style(role))
    if field.isRequired {
      canvas.put("*", x: area.x + used + 1, y: area.y, style: Style(.warning))
    }
  }
}
