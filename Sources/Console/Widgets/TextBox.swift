/// Several lines of text that can be edited, wrapped softly at the width they are shown in.
package struct TextBox: Hashable, Sendable {
  private var characters: [Character]
  /// How many characters stand before the caret.
  package private(set) var caret: Int
  package var placeholder: String
  /// How many rows it takes in a form.
  package var rows: Int

  package init(_ text: String = "", placeholder: String = "", rows: Int = 4) {
    characters = Array(text.sanitisedLines)
    caret = characters.count
    self.placeholder = placeholder
    self.rows = rows
  }

  package var text: String { String(characters) }

  /// Replaces the text and puts the caret at its end.
  package mutating func set(_ text: String) {
    characters = Array(text.sanitisedLines)
    caret = characters.count
  }

  /// Edits by a key, with lines wrapped at `width`, and tells whether it was one that edits.
  ///
  /// The up arrow on the first line and the down arrow on the last are left to the form.
  package mutating func handle(_ key: Key, width: Int) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .enter: insert("\n")
    case .paste(let pasted): insert(pasted)
    case .backspace: remove(from: caret - 1, to: caret)
    case .delete: remove(from: caret, to: caret + 1)
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(characters.count, caret + 1)
    case .altLeft: caret = wordStart()
    case .home: caret = lines(width: width)[line(width: width)].lowerBound
    case .end: caret = lines(width: width)[line(width: width)].upperBound
    case .up: return moveLine(by: -1, width: width)
    case .down: return moveLine(by: 1, width: width)
    case .control("u"): remove(from: lines(width: width)[line(width: width)].lowerBound, to: caret)
    case .control("w"): remove(from: wordStart(), to: caret)
    default: return false
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
    let current = line(width: area.width)
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

  private func line(width: Int) -> Int {
    lines(width: width).lastIndex { $0.lowerBound <= caret } ?? 0
  }

  private mutating func moveLine(by step: Int, width: Int) -> Bool {
    let lines = lines(width: width)
    let current = line(width: width)
    guard lines.indices.contains(current + step) else { return false }
    let column = caret - lines[current].lowerBound
    let target = lines[current + step]
    let isLast = current + step == lines.count - 1
    let end = isLast || characters[target.upperBound...].first == "\n" ? 0 : 1
    caret = min(target.lowerBound + column, max(target.lowerBound, target.upperBound - end))
    return true
  }

  private mutating func insert(_ added: String) {
    let head = Array((String(characters[..<caret]) + added).sanitisedLines)
    characters.replaceSubrange(..<caret, with: head)
    caret = head.count
  }

  private mutating func remove(from start: Int, to end: Int) {
    let start = max(0, start)
    let end = min(characters.count, end)
    guard start < end else { return }
    characters.removeSubrange(start..<end)
    caret = start
  }

  private func wordStart() -> Int {
    var place = caret
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }
}
