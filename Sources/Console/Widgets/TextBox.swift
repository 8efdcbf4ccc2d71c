/// Several lines of text that can be edited, wrapped softly at the width they are shown in.
package struct TextBox: Hashable, Sendable {
  private var edited: EditedText
  package var placeholder: String
  /// How many rows it takes in a form.
  package var rows: Int

  package init(_ text: String = "", placeholder: String = "", rows: Int = 4) {
    edited = EditedText(text, keepsLines: true)
    self.placeholder = placeholder
    self.rows = rows
  }

  package var text: String { edited.text }

  /// How many characters stand before the caret.
  package var caret: Int { edited.caret }

  private var characters: [Character] { edited.characters }

  /// Replaces the text and puts the caret at its end.
  package mutating func set(_ text: String) { edited = EditedText(text, keepsLines: true) }

  /// Edits by a key, with lines wrapped at `width`, and tells whether it was one that edits.
  ///
  /// The up arrow on the first line and the down arrow on the last are left to the form.
  package mutating func handle(_ key: Key, width: Int) -> Bool {
    switch key {
    case .enter: edited.insert("\n")
    case .up: return moveLine(by: -1, width: width)
    case .down: return moveLine(by: 1, width: width)
    case .home, .control("a"): edited.move(to: lineOfCaret(width: width).lowerBound)
    case .end, .control("e"): edited.move(to: lineOfCaret(width: width).upperBound)
    case .control("u"): edited.remove(from: lineOfCaret(width: width).lowerBound, to: caret)
    case .control("k"): removeToEnd(width: width)
    default: return edited.handle(key)
    }
    return true
  }

  /// Draws as many lines as the area has rows, so that the caret is among them.
  package func draw(
    on canvas: inout Canvas, in area: Area, isFocused: Bool, isInvalid: Bool = false
  ) {
    guard !area.isEmpty else { return }
    let style = Style(isInvalid ? .invalid : isFocused ? .inputFocus : .input)
    canvas.fill(area, style)
    if characters.isEmpty {
      canvas.put(placeholder, in: area, style: Style(.placeholder).selected(isFocused))
    }
    let lines = lines(width: area.width)
    let current = line(in: lines)
    let first = max(0, min(current - area.height + 1, lines.count - area.height))
    for (row, range) in lines.dropFirst(first).prefix(area.height).enumerated() {
      canvas.put(String(characters[range]), x: area.x, y: area.y + row, style: style)
    }
    guard isFocused else { return }
    let before = characters[lines[current].lowerBound..<caret]
      .reduce(0) { $0 + TextWidth.columns($1) }
    canvas.cursor = (
      x: area.x + min(before, area.width - 1), y: area.y + current - first, visible: true
    )
  }

  /// Returns the characters of each line as it is wrapped; a line's end is in no line.
  func lines(width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var used = 0
    var lastSpace: Int?
    for (index, character) in characters.enumerated() {
      if character == "\n" {
        lines.append(start..<index)
        (start, used, lastSpace) = (index + 1, 0, nil)
        continue
      }
      let columns = TextWidth.columns(character)
      if used + columns >= max(2, width), character != " " {
        let next = lastSpace.map { $0 + 1 } ?? index
        lines.append(start..<next)
        used = characters[next..<index].reduce(0) { $0 + TextWidth.columns($1) }
        (start, lastSpace) = (next, nil)
      }
      used += columns
      if character == " " { lastSpace = index }
    }
    lines.append(start..<characters.count)
    return lines
  }

  /// The line in which the caret stands.
  private func line(in lines: [Range<Int>]) -> Int {
    lines.lastIndex { $0.lowerBound <= caret } ?? 0
  }

  private func lineOfCaret(width: Int) -> Range<Int> {
    let lines = lines(width: width)
    return lines[line(in: lines)]
  }

  /// Removes to the end of the line, or at its end the line's end itself, as shells' editors do.
  private mutating func removeToEnd(width: Int) {
    let end = lineOfCaret(width: width).upperBound
    edited.remove(from: caret, to: end == caret ? caret + 1 : end)
  }

  private mutating func moveLine(by step: Int, width: Int) -> Bool {
    let lines = lines(width: width)
    let current = line(in: lines)
    guard lines.indices.contains(current + step) else { return false }
    let column = caret - lines[current].lowerBound
    let target = lines[current + step]
    let isLast = current + step == lines.count - 1
    let end = isLast || characters[target.upperBound...].first == "\n" ? 0 : 1
    edited.move(
      to: min(target.lowerBound + column, max(target.lowerBound, target.upperBound - end)))
    return true
  }
}
