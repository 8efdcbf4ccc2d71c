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
    let leaver = line.departure.flatMap { $0.hasLeft ? $0 : nil }
    if let leaver { draw(leaver, isRow, on: &canvas, in: area) }
    for place in places where leaver == nil || columns[place.column].isName {
      let column = columns[place.column]
      let isCell = selected == place.column
      let box = Area(x: area.x + place.x, y: area.y, width: column.width, height: 1)
      let style = style(column, line).selected(isRow, focused: isCell)
      if isCell {
        canvas.fill(box, Style().selected())
        canvas.cursor = (x: box.x, y: box.y, visible: false)
      }
      draw(column, line, style, on: &canvas, in: box)
    }
  }

  /// The words of a line whose IRO has left, over the columns that would count what nobody holds.
  private func draw(
    _ leaver: Departure, _ isRow: Bool, on canvas: inout Canvas, in area: Area
  ) {
    guard let name = columns.first else { return }
    let x = area.x + 2 + name.width + 2
    canvas.put(
      "! \(leaver.children.counted("child", "children")) to allocate", x: x, y: area.y,
      style: Style(.dueLate).selected(isRow, focused: false), width: max(0, area.right - x))
  }

  private func draw(
    _ column: BoardGridColumn, _ line: BoardLine, _ style: Style, on canvas: inout Canvas,
    in box: Area
  ) {
    let text = column.text(line)
    switch column.kind {
    case .name: canvas.put(text.fitted(to: box.width), in: box, style: style)
    case .perFullTime where showsBars && box.width >= 15:
      guard let guidance = line.guidance, guidance.upperBound > 0 else {
        canvas.put(text, in: box, style: style, alignment: .right)
        return
      }
      let share = Double(line.figures[.children]) / Double(guidance.upperBound) / 1.5
      let (bar, figure) = box.splitRight(10)
      Gauge(share: share, text: "", role: .chart1, target: 1 / 1.5).draw(on: &canvas, in: bar)
      canvas.put(text, in: figure, style: style, alignment: .right)
    case .trend where showsBars && line.id != .unallocated:
      for (place, quarter) in line.figures.quarters.enumerated() {
        let x = box.right - 4 + place
        if let percent = quarter.percent {
          Sparkline([Double(percent)], range: 80...100)
            .draw(on: &canvas, in: Area(x: x, y: box.y, width: 1, height: 1))
        } else {
          canvas.put(.barTrack, x: x, y: box.y, style: Style(.chartAxis))
        }
      }
    default: canvas.put(text, in: box, style: style, alignment: .right)
    }
  }

  /// What asks for attention stands out; the word or the number says it as well.
  private func style(_ column: BoardGridColumn, _ line: BoardLine) -> Style {
    switch column.kind {
    case .name: Style(.strong)
    case .perFullTime: Style(line.load == .over ? .warning : .text)
    case .count(let figure):
      if line.figures[figure.id] == 0 {
        Style(.muted)
      } else {
        switch figure.id {
        case .late, .notSeen: Style(.dueLate)
        case .high: Style(.priorityHigh)
        default: Style(.text)
        }
      }
    default: Style(.text)
    }
  }
}
