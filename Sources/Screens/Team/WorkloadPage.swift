import Console
import Domain
import Reports

/// Cases weighed in points against contract hours, and meetings chaired in each month.
struct WorkloadPage {
  private var workload: Workload?
  private var table = Table(columns: [])
  private var madeFor: ListStamp?

  mutating func prepare(_ world: World, _ board: TeamBoard?) {
    let stamp = ListStamp(world)
    guard let board, stamp != madeFor else { return }
    madeFor = stamp
    let made = Workload(world.register, board: board)
    workload = made
    table.columns = columns(made).map { TableColumn($0) }
  }

  private func columns(_ workload: Workload) -> [Column<Workload.Line>] {
    workload.columns.named(Workload.points) + workload.chairedColumns
  }

  private var lines: [Workload.Line] {
    workload.map { $0.lines + [$0.unallocated, $0.totals] } ?? []
  }

  mutating func handle(_ key: Key, _ world: World) {
    _ = table.handle(key, count: lines.count, in: TeamScreen.body(world).rest)
  }

  func draw(on canvas: inout Canvas, in area: Area, world: World) {
    guard let workload else { return }
    let (list, foot) = area.splitBottom(2)
    table.draw(
      on: &canvas, in: list, count: lines.count,
      row: { [columns = columns(workload)] in cells(lines[$0], columns) })
    let weights = workload.weights
    let words =
      "A case weighs \(weights.base) points, High \(weights.high) more, Medium "
      + "\(weights.medium), away \(weights.away), before the second review "
      + "\(weights.beforeSecondReview), each open notification \(weights.openNotification); "
      + "a further brother or sister \(weights.siblingHeldToo) less. Local: a service sets its own."
    for (place, line) in words.wrapped(to: foot.width - 4).prefix(2).enumerated() {
      canvas.put(line, in: foot.row(place).inset(by: 2, 0), style: Style(.muted))
    }
  }

  private func cells(
    _ line: Workload.Line, _ columns: [Column<Workload.Line>]
  ) -> [TableCell] {
    columns.map { column in
      var cell = TableCell(column, line)
      switch column.id {
      case "name", "chairedInAll": cell.role = .strong
      case "fullPoints": cell.role = .muted
      case "percent": cell.role = (line.percent ?? 0) > 100 ? .warning : .text
      default: if cell.text == "–" { cell.role = .muted }
      }
      return cell
    }
  }
}
