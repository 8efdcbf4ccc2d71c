/// What happened, newest first, along a line: the day, a sign, the words.
package struct Timeline: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    /// When, as it is to be read: "12 Oct".
    package var when: String
    package var glyph: Glyph
    package var title: String
    package var role: Paint
    /// More words after the title, in a quieter voice.
    package var detail: String

    package init(
      _ when: String, _ glyph: Glyph, _ title: String, role: Paint = .text,
      detail: String = ""
    ) {
      self.when = when
      self.glyph = glyph
      self.title = title
      self.role = role
      self.detail = detail
    }
  }

  package var rows: [Row]
  package var scroll: Scroll
  package var isFocused: Bool

  package init(_ rows: [Row], scroll: Scroll = Scroll(), isFocused: Bool = false) {
    self.rows = rows
    self.scroll = scroll
    self.isFocused = isFocused
  }

  package mutating func handle(_ key: Key, in area: Area) -> Bool {
    scroll.handle(key, count: rows.count, rows: area.height)
  }

  package func draw(on canvas: inout Canvas, in area: Area) {
    let when = min(area.width / 2, rows.map { $0.when.columns }.max() ?? 0)
    let first = scroll.firstRow(count: rows.count, rows: area.height)
    for (line, index) in (first..<min(rows.count, first + area.height)).enumerated() {
      draw(index, when: when, on: &canvas, in: area.row(line))
    }
    Scroll.drawBar(
      first: first, count: rows.count, on: &canvas, in: area.splitRight(1).right)
  }

  private func draw(_ index: Int, when: Int, on canvas: inout Canvas, in line: Area) {
    let row = rows[index]
    let isSelected = isFocused && index == scroll.selection
    if isSelected {
      canvas.fill(line, Style(.text).selected())
      canvas.cursor = (x: line.x, y: line.y, visible: false)
    }
    let repeats = index > 0 && rows[index - 1].when == row.when && index > scroll.first
    let (day, rest) = line.splitLeft(when)
    if !repeats {
      canvas.put(row.when, in: day, style: Style(.muted).selected(isSelected), alignment: .right)
    }
    let role = row.glyph.role == .text ? row.role : row.glyph.role
    canvas.put(
      row.glyph, x: rest.x + 1, y: line.y, style: Style(role).sign().selected(isSelected))
    var pieces = [Piece(row.title, style: Style(row.role).selected(isSelected))]
    if !row.detail.isEmpty {
      pieces.append(Piece("  \(row.detail)", style: Style(.muted).selected(isSelected)))
    }
    canvas.put(pieces, x: rest.x + 3, y: line.y, width: max(0, rest.width - 4))
  }
}
