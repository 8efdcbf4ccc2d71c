/// The keys that do something here, in the order of their use; what has no room is left out.
package struct KeyBar: Hashable, Sendable {
  package struct Hint: Hashable, Sendable {
    package var key: String
    package var words: String
    package var isEnabled: Bool

    package init(_ key: String, _ words: String, isEnabled: Bool = true) {
      self.key = key
      self.words = words
      self.isEnabled = isEnabled
    }
  }

  package var hints: [Hint]
  /// Hints that always stand at the right end, such as help and commands.
  package var last: [Hint]

  package init(_ hints: [Hint], last: [Hint] = []) {
    self.hints = hints
    self.last = last
  }

  package func draw(on canvas: inout Canvas, in area: Area) {
    let line = area.row(0).inset(by: 1, 0)
    var lastWidth = last.reduce(0) { $0 + Self.width($1) }
    if lastWidth > line.width / 2 { lastWidth = 0 }
    let end = line.right - lastWidth
    var x = line.x
    for hint in hints {
      guard Self.width(hint) - 2 <= end - x else {
        if end - x > 1 { canvas.put(.more, x: x, y: line.y, style: Style(.keyLabel)) }
        break
      }
      x += draw(hint, on: &canvas, x: x, y: line.y)
    }
    guard lastWidth > 0 else { return }
    x = end + 2
    for hint in last { x += draw(hint, on: &canvas, x: x, y: line.y) }
  }

  private func draw(_ hint: Hint, on canvas: inout Canvas, x: Int, y: Int) -> Int {
    let key = Style(hint.isEnabled ? .keyHint : .menuDisabled)
    let words = Style(hint.isEnabled ? .keyLabel : .menuDisabled)
    let used = canvas.put(hint.key, x: x, y: y, style: key)
    canvas.put(hint.words, x: x + used + 1, y: y, style: words)
    return Self.width(hint)
  }

  private static func width(_ hint: Hint) -> Int { hint.key.columns + hint.words.columns + 3 }
}
