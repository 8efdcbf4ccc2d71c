import Console
import Domain
import Reports

/// Draws the cells of one line of the board.
struct BoardGridCells {
  let columns: [BoardGridColumn]
  let places: [(column: Int, x: Int)]
  let showsBars: Bool

  /// - Parameter selected: the column under the cursor, where it stands on this line.
  func draw(_ line: BoardLine, selected: Int?, on canvas: inout Canvas, in area: Area) {
    let isRow = selected != nil
    if isRow {
      canvas.fill(area, Style().selected(focused: false))
      canvas.put(.pointer, x: area.x, y: area.y, style: Style(.keyHint).selected(focused: false))
    }
    for place in places {
      let column = columns[place.column]
      let isCell = selected == place.column
      let box = Area(x: area.x + place.x, y: area.y, width: column.width, height: 1)
      let style = style(column, line).selected(isRow, focused: isCell)
      if isCell {
        canvas.fill(box, Style().selected())
        canvas.cursor = (x: box.x, y: box.y, visible: false)
      }
      draw(column, line, style, on: &canvas, in: box, isRow: isRow)
    }
  }

  private func draw(
    _ column: BoardGridColumn, _ line: BoardLine, _ style: Style, on canvas: inout Canvas,
    in box: Area, isRow: Bool
  ) {
    let text = column.text(line)
    switch column.kind {
    case .name: canvas.put(text.fitted(to: box.width), in: box, style: style)
    case .perFullTime where showsBars && box.width >= 16 && !isRow:
      guard let guidance = line.guidance, guidance.upperBound > 0 else {
        canvas.put(text, in: box, style: style, alignment: .right)
        return
      }
      let share = Double(line.figures.children) / Double(guidance.upperBound) / 1.5
      let (bar, figure) = box.splitRight(10)
      Gauge(
        share: share, text: "", role: line.load == .over ? .chart2 : .chart1, target: 1 / 1.5
      ).draw(on: &canvas, in: bar)
      canvas.put(text, in: figure, style: style, alignment: .right)
    case .trend where showsBars:
      let values = line.figures.quarters.map { Double($0.percent ?? 0) }
      guard line.figures.reviews.denominator > 0 else {
        canvas.put("–", in: box, style: style, alignment: .right)
        return
      }
      Sparkline(values, range: 80...100, role: .chart1)
        .draw(on: &canvas, in: box.splitRight(4).right)
    default: canvas.put(text, in: box, style: style, alignment: .right)
    }
  }

  /// What asks for attention stands out; the word or the number says it as well.
  private func style(_ column: BoardGridColumn, _ line: BoardLine) -> Style {
    switch column.kind {
    case .name: Style(.strong)
    case .perFullTime: Style(line.load == .over ? .warning : .text)
    case .count(let counted):
      if line.count(counted) == 0 {
        Style(.muted)
      } else {
        switch counted {
        case .late, .notSeen: Style(.dueLate)
        case .high: Style(.priorityHigh)
        default: Style(.text)
        }
      }
    default: Style(.text)
    }
  }
}
