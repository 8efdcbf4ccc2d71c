/// One line of text that can be edited.
package struct TextField: Hashable, Sendable {
  private var edited: EditedText
  package var placeholder: String
  /// True while the text is only offered: what is typed or pasted takes its place.
  package private(set) var isOffer: Bool

  /// - Parameter isOffer: whether the first letter that is typed replaces the text.
  package init(_ text: String = "", placeholder: String = "", isOffer: Bool = false) {
    edited = EditedText(text, keepsLines: false)
    self.placeholder = placeholder
    self.isOffer = isOffer && !text.isEmpty
  }

  package var text: String { edited.text }

  /// How many characters stand before the caret.
  package var caret: Int { edited.caret }

  /// Replaces the text and puts the caret at its end.
  package mutating func set(_ text: String) {
    edited = EditedText(text, keepsLines: false)
    isOffer = false
  }

  /// Takes the keyboard: what stands there gives way to the first letter, an arrow keeps it.
  package mutating func select() { isOffer = !text.isEmpty }

  /// Offers the text as it stands: the first letter that is typed takes its place.
  package mutating func offer() { isOffer = !text.isEmpty }

  /// Edits by a key and tells whether it was one that edits.
  package mutating func handle(_ key: Key) -> Bool {
    if isOffer, Self.replaces(key) { set("") }
    switch key {
    case .home, .control("a"): edited.move(to: 0)
    case .end, .control("e"): edited.move(to: edited.characters.count)
    case .control("u"): edited.remove(from: 0, to: caret)
    case .control("k"): edited.remove(from: caret, to: edited.characters.count)
    default: guard edited.handle(key) else { return false }
    }
    isOffer = false
    return true
  }

  /// True for a key that puts in or takes out, before which an offer gives way.
  private static func replaces(_ key: Key) -> Bool {
    switch key {
    case .character, .paste, .backspace, .delete, .control("u"), .control("k"), .control("w"),
      .altBackspace, .alt("d"):
      true
    default: false
    }
  }

  /// Draws the field over the width of the area's first row; with focus the caret stands in it.
  package func draw(
    on canvas: inout Canvas, in area: Area, isFocused: Bool, isInvalid: Bool = false
  ) {
    guard area.width > 0, area.height > 0 else { return }
    let style = Style(isInvalid ? .invalid : isFocused ? .inputFocus : .input)
    let line = area.row(0)
    canvas.fill(line, style)
    if edited.characters.isEmpty {
      canvas.put(placeholder, in: line, style: Style(.placeholder).selected(isFocused))
    }
    let characters = edited.characters
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
}
