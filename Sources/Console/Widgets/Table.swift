/// Rows under titled columns, one of them selected, some of them perhaps marked.
///
/// The table holds only where one stands in it; the rows stay with the screen, which is asked for
/// those that are seen and no others, however many there are.
package struct Table: Hashable, Sendable {
  /// By which column the rows are sorted, and which way.
  package struct Sort: Hashable, Sendable {
    package var column: Int
    package var isDescending: Bool

    package init(column: Int, isDescending: Bool = false) {
      self.column = column
      self.isDescending = isDescending
    }
  }

  package var columns: [TableColumn]
  package var scroll: Scroll
  package var sort: Sort?
  /// How many columns stay when the others move sideways.
  package var fixedColumns: Int
  /// How many columns have moved out of sight to the left.
  package var offset = 0
  package var isFocused = true
  package var showsHeader = true
  /// What is said where there is no row.
  package var emptyText = "Nothing here"
  /// How that is written: an error where the list is empty because something is wrong.
  package var emptyRole = Paint.muted

  package init(columns: [TableColumn], fixedColumns: Int = 1, sort: Sort? = nil) {
    self.columns = columns
    self.fixedColumns = fixedColumns
    self.sort = sort
    scroll = Scroll()
  }

  package var selection: Int {
    get { scroll.selection }
    set { scroll.selection = newValue }
  }

  /// Returns how many rows are seen in an area.
  package func rows(in area: Area) -> Int { max(0, area.height - (showsHeader ? 1 : 0)) }

  /// Moves by a key and tells whether it was one that moves.
  package mutating func handle(
    _ key: Key, count: Int, in area: Area, canSelect: (Int) -> Bool = { _ in true }
  ) -> Bool {
    switch key {
    case .right:
      if layout(in: area).hidesRight { offset += 1 }
      return true
    case .left:
      offset = max(0, offset - 1)
      return true
    case .click:
      guard let row = row(under: key, count: count, in: area), canSelect(row) else { return false }
      selection = row
      return true
    default:
      return scroll.handle(key, count: count, rows: rows(in: area), canSelect: canSelect)
    }
  }

  /// The row that a click is on; nil for any other key.
  package func row(under key: Key, count: Int, in area: Area) -> Int? {
    guard case .click(let x, let y) = key, (area.x..<area.right).contains(x) else { return nil }
    let body = area.splitTop(showsHeader ? 1 : 0).rest
    guard (body.y..<body.bottom).contains(y) else { return nil }
    let row = scroll.firstRow(count: count, rows: body.height) + y - body.y
    return row < count ? row : nil
  }

  /// Draws the table; `row` gives the cells of a row, one for each column.
  package func draw(
    on canvas: inout Canvas, in area: Area, count: Int, isMarked: (Int) -> Bool = { _ in false },
    row: (Int) -> [TableCell]
  ) {
    let layout = layout(in: area)
    if showsHeader { drawHeader(layout, on: &canvas, in: area.row(0)) }
    let body = area.splitTop(showsHeader ? 1 : 0).rest
    guard count > 0 else {
      let empty = body.splitLeft(Self.gutter).rest
      Paragraph(emptyText, emptyRole).draw(on: &canvas, in: empty)
      return
    }
    let first = scroll.firstRow(count: count, rows: body.height)
    for index in first..<min(count, first + body.height) {
      drawRow(
        row(index), index, isMarked: isMarked(index), layout: layout, on: &canvas,
        in: body.row(index - first))
    }
    Scroll.drawBar(first: first, count: count, on: &canvas, in: body.splitRight(1).right)
  }

  /// The columns at the left for the pointer or the mark.
  static let gutter = 2

  private func layout(in area: Area) -> TableLayout {
    TableLayout(
      columns, fixed: fixedColumns, offset: offset, width: area.width - Self.gutter - 2)
  }

  private func drawHeader(_ layout: TableLayout, on canvas: inout Canvas, in area: Area) {
    canvas.fill(area, Style(.columnHeader))
    for place in layout.places {
      let column = columns[place.column]
      let isSorted = sort?.column == place.column
      let cell = Area(x: area.x + Self.gutter + place.x, y: area.y, width: place.width, height: 1)
      let style = Style(isSorted ? .columnSorted : .columnHeader)
      guard isSorted, let sort else {
        canvas.put(column.title, in: cell, style: style, alignment: column.alignment)
        continue
      }
      let arrow = canvas.glyphs.text(sort.isDescending ? .sortDown : .sortUp)
      put(column.title, arrow: arrow, on: &canvas, in: cell, alignment: column.alignment)
    }
    if layout.hidesLeft { canvas.put(.arrowLeft, x: area.x, y: area.y, style: Style(.keyHint)) }
    if layout.hidesRight {
      canvas.put(.arrowRight, x: area.right - 1, y: area.y, style: Style(.keyHint))
    }
  }

  /// Writes the title of the column that the rows are sorted by, with its arrow, which may stand in
  /// the gap before the next column.
  private func put(
    _ title: String, arrow: String, on canvas: inout Canvas, in cell: Area,
    alignment: Canvas.Alignment
  ) {
    let left = alignment == .right ? max(0, cell.x - 1) : cell.x
    let room = Area(x: left, y: cell.y, width: cell.width + 1, height: 1)
    let space = title.columns + 2 <= room.width ? " " : ""
    let words = title.fitted(to: room.width - 1 - space.columns)
    canvas.put(words + space + arrow, in: room, style: Style(.columnSorted), alignment: alignment)
  }

  private func drawRow(
    _ cells: [TableCell], _ index: Int, isMarked: Bool, layout: TableLayout,
    on canvas: inout Canvas, in area: Area
  ) {
    let isSelected = index == scroll.selection && cells.first?.spansRow != true
    func styled(_ style: Style) -> Style {
      style.selected(isSelected, focused: isFocused).marked(isMarked)
    }
    if isSelected || isMarked { canvas.fill(area, styled(.text)) }
    if isMarked {
      canvas.put(.marked, x: area.x, y: area.y, style: styled(Style(.marked).sign()))
    } else if isSelected {
      canvas.put(.pointer, x: area.x, y: area.y, style: styled(Style(.keyHint).sign()))
    }
    if isSelected, isFocused { canvas.cursor = (x: area.x, y: area.y, visible: false) }
    if let heading = cells.first, heading.spansRow {
      drawHeading(heading, on: &canvas, in: area)
      return
    }
    for place in layout.places where place.column < cells.count {
      let cell = Area(x: area.x + Self.gutter + place.x, y: area.y, width: place.width, height: 1)
      cells[place.column].draw(
        on: &canvas, in: cell, alignment: columns[place.column].alignment, styled: styled)
    }
  }
}

extension Table {
  /// Draws a heading with a line to the end of the row, which parts it from the rows above.
  private func drawHeading(_ heading: TableCell, on canvas: inout Canvas, in area: Area) {
    let room = area.inset(by: 1, 0)
    let used = heading.draw(on: &canvas, in: room, alignment: .left) { $0 }
    canvas.horizontal(
      y: area.y, x: room.x + used + 1, width: room.width - used - 2, style: Style(.border))
  }
}
