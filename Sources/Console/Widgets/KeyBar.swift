/// The keys that do something here, in the order of their use; what has no room is left out.
package struct KeyBar {
  package struct Hint {
    package var key: String
    package var words: String
    /// Asked only where the hint is shown: what a key needs may take a while to find out.
    package var isEnabled: () -> Bool

    package init(
      _ key: String, _ words: String, isEnabled: @autoclosure @escaping () -> Bool = true
    ) {
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
    let (places, more) = places(in: area)
    for place in places {
      let hint = (hints + last)[place.index]
      let isEnabled = hint.isEnabled()
      let key = Style(isEnabled ? .keyHint : .menuDisabled)
      let words = Style(isEnabled ? .keyLabel : .menuDisabled)
      let used = canvas.put(hint.key, x: place.x, y: area.y, style: key)
      canvas.put(hint.words, x: place.x + used + 1, y: area.y, style: words)
    }
    if let more { canvas.put(.more, x: more, y: area.y, style: Style(.keyLabel)) }
  }

  /// The hint that is drawn in a column, counted through `hints` and `last`.
  package func hint(at x: Int, in area: Area) -> Int? {
    places(in: area).shown.first { place in
      (place.x..<place.x + Self.width((hints + last)[place.index]) - 2).contains(x)
    }?.index
  }

  /// Which hints have room and where, and where the sign of those left out stands.
  private func places(in area: Area) -> (shown: [(index: Int, x: Int)], more: Int?) {
    let line = area.row(0).inset(by: 1, 0)
    var lastWidth = last.reduce(0) { $0 + Self.width($1) }
    if lastWidth > line.width / 2 { lastWidth = 0 }
    let end = line.right - lastWidth
    var shown: [(index: Int, x: Int)] = []
    var more: Int?
    var x = line.x
    for (index, hint) in hints.enumerated() {
      guard Self.width(hint) - 2 <= end - x else {
        more = end - x > 1 ? x : nil
        break
      }
      shown.append((index, x))
      x += Self.width(hint)
    }
    guard lastWidth > 0 else { return (shown, more) }
    x = end + 2
    for (index, hint) in last.enumerated() {
      shown.append((hints.count + index, x))
      x += Self.width(hint)
    }
    return (shown, more)
  }

  private static func width(_ hint: Hint) -> Int { hint.key.columns + hint.words.columns + 3 }
}
