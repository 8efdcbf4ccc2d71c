/// One of several options, each of which is a row of a table.
package struct ChoiceTable: Hashable, Sendable {
  package var columns: [TableColumn]
  /// The words of each option, one for each column.
  package var rows: [[String]]
  /// The option that is taken, or nil while none is.
  package var selection: Int?
  /// How many options are seen at once.
  package var most: Int
  private var first = 0
  private(set) var letters = TypedLetters<Int?>()

  package init(_ columns: [TableColumn], rows: [[String]], selection: Int? = nil, most: Int = 8) {
    self.columns = columns
    self.rows = rows
    self.selection = selection
    self.most = max(1, most)
    first = firstSeen
  }

  /// The words of the option that is taken: those of its first column.
  package var taken: String? {
    selection.flatMap { rows.indices.contains($0) ? rows[$0].first : nil }
  }

  /// Takes the next or another option by the arrows, a page on, or by the first letter of one; at
  /// the ends an arrow stays, so that it never leaves by surprise.
  package mutating func handle(_ key: Key) -> Bool {
    guard !rows.isEmpty else { return false }
    defer { first = firstSeen }
    if case .character(let letter) = key, letter != " " || letters.isOpen {
      type(letter)
      return true
    }
    letters = TypedLetters()
    switch key {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -most)
    case .pageDown: move(by: most)
    case .home: selection = 0
    case .end: selection = rows.count - 1
    case .character(" "): selection = ((selection ?? -1) + 1) % rows.count
    default: return false
    }
    return true
  }

  private mutating func type(_ letter: Character) {
    guard !letters.isText else { return }
    let starts = rows.indices.filter {
      rows[$0].first?.first?.lowercased() == letter.lowercased()
    }
    guard let found = starts.first(where: { $0 > selection ?? -1 }) ?? starts.first else {
      selection = letters.refuse(selection)
      return
    }
    letters.choose(selection)
    selection = found
  }

  /// Takes the keyboard: what is typed now begins anew.
  mutating func arrive() { letters = TypedLetters() }

  private mutating func move(by step: Int) {
    selection = selection.map { min(max(0, $0 + step), rows.count - 1) } ?? 0
  }

  /// The table as it is to be now, moved up as far as before.
  func keepingHand(of before: ChoiceTable) -> ChoiceTable {
    var new = self
    new.first = before.first
    new.letters = before.letters
    new.first = new.firstSeen
    return new
  }

  private var seen: Int { min(rows.count, most) }

  private var firstSeen: Int {
    Scroll(selection: selection ?? first, first: first).firstRow(count: rows.count, rows: seen)
  }

  /// How many rows it takes: the titles, and the options that are seen.
  var height: Int { 1 + max(1, seen) }

  /// The place of the option in a row of the area, or nil.
  func option(at row: Int) -> Int? {
    let place = firstSeen + row - 1
    return row > 0 && row <= seen && rows.indices.contains(place) ? place : nil
  }

  package func draw(on canvas: inout Canvas, in area: Area, isFocused: Bool) {
    let layout = TableLayout(
      columns, fixed: 1, offset: 0, width: area.width - Self.gutter - 2)
    canvas.fill(area.row(0), Style(.columnHeader))
    for place in layout.places {
      let cell = Area(x: area.x + Self.gutter + place.x, y: area.y, width: place.width, height: 1)
      canvas.put(
        columns[place.column].title, in: cell, style: Style(.columnHeader),
        alignment: columns[place.column].alignment)
    }
    let body = area.splitTop(1).rest
    guard !rows.isEmpty else {
      canvas.put("nobody can be chosen", in: body.row(0), style: Style(.muted))
      return
    }
    let first = firstSeen
    for index in first..<min(rows.count, first + body.height) {
      draw(index, layout, on: &canvas, in: body.row(index - first), isFocused: isFocused)
    }
    Scroll.drawBar(first: first, count: rows.count, on: &canvas, in: body.splitRight(1).right)
  }

  private func draw(
    _ index: Int, _ layout: TableLayout, on canvas: inout Canvas, in area: Area, isFocused: Bool
  ) {
    let isTaken = index == selection
    let hasKeyboard = isFocused && index == selection ?? firstSeen
    let style = Style(isTaken ? .strong : .text).selected(hasKeyboard)
    if hasKeyboard { canvas.fill(area.splitRight(2).rest, style) }
    canvas.put(
      canvas.glyphs.text(isTaken ? .radioOn : .radioOff), x: area.x, y: area.y, style: style)
    for place in layout.places where place.column < rows[index].count {
      let cell = Area(x: area.x + Self.gutter + place.x, y: area.y, width: place.width, height: 1)
      canvas.put(
        rows[index][place.column], in: cell, style: style,
        alignment: columns[place.column].alignment)
    }
    if hasKeyboard { canvas.cursor = (x: area.x + 1, y: area.y, visible: false) }
  }

  /// The columns at the left for the sign of an option.
  static let gutter = 4
}
