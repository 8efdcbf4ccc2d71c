/// One line of text that can be edited.
package struct TextField: Hashable, Sendable {
  package private(set) var text: String
  /// How many characters stand before the caret.
  package private(set) var caret: Int
  package var placeholder: String
  /// True while the text is only offered: what is typed or pasted takes its place.
  package private(set) var isOffer: Bool

  /// - Parameter isOffer: whether the first letter that is typed replaces the text.
  package init(_ text: String = "", placeholder: String = "", isOffer: Bool = false) {
    self.text = text.sanitised
    self.placeholder = placeholder
    self.isOffer = isOffer && !text.isEmpty
    caret = self.text.count
  }

  /// Replaces the text and puts the caret at its end.
  package mutating func set(_ text: String) {
    self.text = text.sanitised
    isOffer = false
    caret = self.text.count
  }

  /// Edits by a key and tells whether it was one that edits.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let pasted): insert(pasted)
    case .backspace: remove(from: caret - 1, to: caret)
    case .delete: remove(from: caret, to: caret + 1)
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(text.count, caret + 1)
    case .altLeft: caret = wordStart(before: caret)
    case .altRight: caret = wordEnd(after: caret)
    case .home: caret = 0
    case .end: caret = text.count
    case .control("u"): remove(from: 0, to: caret)
    case .control("w"): remove(from: wordStart(before: caret), to: caret)
    default: return false
    }
    isOffer = false
    return true
  }

  /// Draws the field over the width of the area's first row; with focus the caret stands in it.
  package func draw(
    on canvas: inout Canvas, in area: Area, isFocused: Bool, isInvalid: Bool = false
  ) {
    guard area.width > 0, area.height > 0 else { return }
    let style = Style(isInvalid ? .invalid : isFocused ? .inputFocus : .input)
    let line = area.row(0)
    canvas.fill(line, style)
    if text.isEmpty {
      canvas.put(placeholder, in: line, style: Style(.placeholder).selected(isFocused))
    }
    let characters = Array(text)
    let before = characters[..<caret].reduce(0) { $0 + TextWidth.columns($1) }
    var start = 0
    var hidden = 0
    while isFocused, start < caret, before - hidden >= area.width {
      hidden += TextWidth.columns(characters[start])
      start += 1
    }
    canvas.put(
      String(characters[start...]), x: area.x, y: area.y,
      style: style.selected(isFocused && isOffer),
      width: isFocused ? nil : area.width, edge: area.right)
    if isFocused { canvas.cursor = (x: area.x + before - hidden, y: area.y, visible: true) }
  }

  private mutating func insert(_ added: String) {
    if isOffer { set("") }
    let head = (text.prefix(caret) + added).sanitised
    text = head + text.dropFirst(caret)
    caret = min(head.count, text.count)
  }

  private mutating func remove(from start: Int, to end: Int) {
    if isOffer { return set("") }
    let start = max(0, start)
    let end = min(text.count, end)
    guard start < end else { return }
    text = String(text.prefix(start)) + text.dropFirst(end)
    caret = min(start, text.count)
  }

  private func wordStart(before place: Int) -> Int {
    let characters = Array(text)
    var place = place
    while place > 0, characters[place - 1] == " " { place -= 1 }
    while place > 0, characters[place - 1] != " " { place -= 1 }
    return place
  }

  private func wordEnd(after place: Int) -> Int {
    let characters = Array(text)
    var place = place
    while place < characters.count, characters[place] == " " { place += 1 }
    while place < characters.count, characters[place] != " " { place += 1 }
    return place
  }
}
