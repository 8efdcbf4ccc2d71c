import Console
import Domain
import Reports

/// The board as a grid in which one cell is selected; names and totals stay where they are.
struct BoardGrid {
  var row = 0
  var column = 0
  /// The first column that is seen beside the name.
  private(set) var offset = 1
  private var scroll = Scroll()

  /// Moves by a key and tells whether it was one that moves.
  mutating func handle(_ key: Key, lines: Int, columns: [BoardGridColumn], in area: Area) -> Bool {
    switch key {
    case .left: column = max(0, column - 1)
    case .right: column = min(columns.count - 1, column + 1)
    case .click(let x, let y): return click(x: x, y: y, lines: lines, columns: columns, in: area)
    default:
      scroll.selection = row
      guard scroll.handle(key, count: lines, rows: bodyHeight(area)) else { return false }
      row = scroll.selection
    }
    keepVisible(columns, width: area.width)
    return true
  }

  private mutating func click(
    x: Int, y: Int, lines: Int, columns: [BoardGridColumn], in area: Area
  ) -> Bool {
    guard
      let place = places(columns, width: area.width).first(where: {
        x >= area.x + $0.x && x < area.x + $0.x + columns[$0.column].width
      })
    else { return false }
    let first = scroll.firstRow(count: lines - 2, rows: bodyHeight(area))
    let line = y >= area.bottom - 2 ? lines - 2 + (y - area.bottom + 2) : first + y - area.y - 1
    guard y > area.y, line < lines else { return false }
    (row, column) = (line, place.column)
    return true
  }

  private func bodyHeight(_ area: Area) -> Int { max(1, area.height - 4) }

  private mutating func keepVisible(_ columns: [BoardGridColumn], width: Int) {
    column = min(column, columns.count - 1)
    guard column > 0 else { return }
    if column < offset { offset = column }
    while offset < column, !places(columns, width: width).contains(where: { $0.column == column }) {
      offset += 1
    }
  }

  /// Where the columns that are seen stand, from the left of the grid.
  private func places(
    _ columns: [BoardGridColumn], width: Int
  ) -> [(column: Int, x: Int)] {
    guard let name = columns.first else { return [] }
    var places = [(column: 0, x: 2)]
    var x = 2 + name.width + 1
    for place in columns.indices.dropFirst(max(1, offset)) {
      guard x + columns[place].width <= width - 1 else { break }
      places.append((place, x))
      x += columns[place].width + (columns[place].width >= 8 ? 2 : 1)
    }
    return places
  }

  /// Draws the lines of the IROs, and below a rule what nobody holds and the team.
  mutating func draw(
    _ lines: [BoardLine], _ columns: [BoardGridColumn], order: BoardOrder, showsBars: Bool,
    on canvas: inout Canvas, in area: Area
  ) {
    row = min(row, lines.count - 1)
    keepVisible(columns, width: area.width)
    let places = places(columns, width: area.width)
    drawHeader(columns, places, order, on: &canvas, in: area.row(0))
    let body = area.rows(from: 1, count: area.height - 4)
    let count = lines.count - 2
    scroll.selection = min(row, max(0, count - 1))
    let first = scroll.firstRow(count: count, rows: body.height)
    scroll.first = first
    let cells = BoardGridCells(columns: columns, places: places, showsBars: showsBars)
    for index in first..<min(count, first + body.height) {
      cells.draw(
        lines[index], selected: index == row ? column : nil, on: &canvas,
        in: body.row(index - first))
    }
    Scroll.drawBar(first: first, count: count, on: &canvas, in: body.splitRight(1).right)
    let used = min(body.height, count)
    canvas.horizontal(y: body.y + used, x: area.x + 1, width: area.width - 2)
    for (place, index) in [count, count + 1].enumerated() where index >= 0 && index < lines.count {
      cells.draw(
        lines[index], selected: index == row ? column : nil, on: &canvas,
        in: area.row(1 + used + 1 + place))
    }
  }

  private func drawHeader(
    _ columns: [BoardGridColumn], _ places: [(column: Int, x: Int)], _ order: BoardOrder,
    on canvas: inout Canvas, in area: Area
  ) {
    canvas.fill(area, Style(.columnHeader))
    for place in places {
      let column = columns[place.column]
      let isSorted = column.order == order.key
      let isUp = (order.key == .name) != order.isReversed
      let arrow = isSorted ? canvas.glyphs.text(isUp ? .sortUp : .sortDown) : ""
      let box = Area(
        x: area.x + place.x - (isSorted ? 1 : 0), y: area.y,
        width: column.width + (isSorted ? 1 : 0),
        height: 1)
      canvas.put(
        place.column == 0 ? "\(column.title) \(arrow)" : arrow + column.title, in: box,
        style: Style(isSorted ? .columnSorted : .columnHeader),
        alignment: place.column == 0 ? .left : .right)
    }
    if offset > 1 { canvas.put(.arrowLeft, x: area.x, y: area.y, style: Style(.keyHint)) }
    if let last = places.last, last.column < columns.count - 1 {
      canvas.put(.arrowRight, x: area.right - 1, y: area.y, style: Style(.keyHint))
    }
  }
}
