/// A field in which something is looked for by a part of its name, with what was found below it.
///
/// An arrow goes to one of those found, and Enter takes it. The only one found is gone to at once;
/// of several none is, so that nobody is taken whom the person did not choose.
package struct SearchField: Hashable, Sendable {
  /// One of the things found: what the field holds once it is taken, and its words in columns.
  package struct Match: Hashable, Sendable {
    package var value: String
    package var cells: [String]

    package init(_ value: String, _ cells: [String]) {
      self.value = value
      self.cells = cells
    }
  }

  /// What a key moved or wrote.
  package enum Manner: Hashable, Sendable {
    /// One thing is looked for.
    case one
    /// Several, one after the other; what stands there is added to and not replaced.
    case several
    /// Any words will do, those below are offered.
    case words
  }

  package var field: TextField
  package let manner: Manner
  package private(set) var matches: [Match]
  /// How many were found beside those that are listed.
  package private(set) var more: Int
  /// What is understood of the text, or why it is not; empty where nothing is to be said.
  package var echo: String
  package var isInvalid: Bool
  /// The place of the match that Enter takes.
  package private(set) var selection: Int?

  package init(
    _ text: String = "", placeholder: String = "", manner: Manner = .one, matches: [Match] = [],
    more: Int = 0, echo: String = "", isInvalid: Bool = false
  ) {
    field = TextField(text, placeholder: placeholder)
    self.manner = manner
    self.matches = matches
    self.more = more
    self.echo = echo
    self.isInvalid = isInvalid
    selection = manner != .words && matches.count == 1 ? 0 : nil
  }

  package var text: String { field.text }

  /// The match that Enter takes.
  package var taken: Match? { selection.map { matches[$0] } }

  /// Takes the keyboard: what stands there gives way to the first letter, except in a list.
  package mutating func arrive() {
    guard manner == .several else { return field.select() }
    if !text.isEmpty, text.last != " " { field.set(text + " ") }
  }

  /// Moves among what was found, takes one of them, or edits; tells whether it was one of these.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .down where !matches.isEmpty: selection = min(matches.count - 1, (selection ?? -1) + 1)
    case .up where !matches.isEmpty: selection = max(0, (selection ?? 1) - 1)
    case .enter:
      guard let taken else { return manner != .words && !matches.isEmpty }
      take(taken)
    default: return field.handle(key)
    }
    return true
  }

  /// Takes the match that is gone to where the keyboard leaves the field; tells whether there was one.
  mutating func takeOnLeaving() -> Bool {
    guard let taken, !text.isEmpty else { return false }
    take(taken)
    return true
  }

  /// Takes the match in a row of the field.
  mutating func take(row: Int, width: Int) {
    let place = row - 1 - linesBelow(width: width).count
    if matches.indices.contains(place) { take(matches[place]) }
  }

  /// Of several, the next is written behind it.
  private mutating func take(_ match: Match) {
    field.set(match.value + (manner == .several ? " " : ""))
    selection = nil
  }

  /// The field as it is to be now, with the caret and the cursor among the matches where they were.
  package func keepingHand(of before: SearchField) -> SearchField {
    var new = self
    var field = before.field
    if field.text != new.text { field.set(new.text) }
    field.placeholder = new.field.placeholder
    new.field = field
    if let taken = before.taken, let place = matches.firstIndex(of: taken) {
      new.selection = place
    }
    return new
  }

  /// How many rows it takes in a width.
  func height(width: Int) -> Int {
    1 + linesBelow(width: width).count + matches.count + (more > 0 ? 1 : 0)
  }

  /// What is understood, in lines below the entry where it has no room beside it.
  private func linesBelow(width: Int) -> [String] {
    guard !echo.isEmpty, entryWidth + echo.columns + 4 > width else { return [] }
    return echo.wrapped(to: max(1, width - 2))
  }

  package func draw(on canvas: inout Canvas, in area: Area, isFocused: Bool, isInvalid: Bool) {
    let below = linesBelow(width: area.width)
    let isBeside = !echo.isEmpty && below.isEmpty
    let line = area.row(0)
    let entry = isBeside ? line.splitLeft(entryWidth).left : line
    let role: Paint = self.isInvalid ? .error : .hint
    let sign = canvas.glyphs.text(self.isInvalid ? Glyph.error : .arrowRight)
    if isBeside {
      canvas.put("\(sign) \(echo)", x: entry.right + 2, y: line.y, style: Style(role))
    }
    for (row, words) in below.enumerated() {
      canvas.put((row == 0 ? "\(sign) " : "  ") + words, in: area.row(row + 1), style: Style(role))
    }
    drawMatches(on: &canvas, in: area.splitTop(1 + below.count).rest, isFocused: isFocused)
    // Last, so that the caret stays where one types, whichever match is gone to.
    field.draw(
      on: &canvas, in: entry, isFocused: isFocused, isInvalid: isInvalid || self.isInvalid)
  }

  private var entryWidth: Int { manner == .one ? 24 : max(24, text.columns + 8) }

  private func drawMatches(on canvas: inout Canvas, in area: Area, isFocused: Bool) {
    let count = matches.map(\.cells.count).max() ?? 0
    let widths = (0..<count).map { column in
      matches.map { $0.cells.indices.contains(column) ? $0.cells[column].columns : 0 }.max() ?? 0
    }
    for (index, match) in matches.enumerated() where index < area.height {
      let row = area.row(index)
      let style = Style(.text).selected(index == selection, focused: isFocused)
      if index == selection {
        canvas.fill(row, style)
        canvas.put(canvas.glyphs.text(.pointer), x: row.x, y: row.y, style: style)
      }
      var x = row.x + 2
      for (cell, width) in zip(match.cells, widths) where x < row.right {
        canvas.put(cell, x: x, y: row.y, style: style, width: row.right - x)
        x += width + 2
      }
    }
    guard more > 0, matches.count < area.height else { return }
    canvas.put(
      "  and \(more) more: write more of it", in: area.row(matches.count), style: Style(.hint))
  }
}
