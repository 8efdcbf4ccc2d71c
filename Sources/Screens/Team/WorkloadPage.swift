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
    let months = made.months.map { month in
      TableColumn(
        String(month.dayMonth.suffix(3)), width: 3, alignment: .right,
        priority: 20 + (made.months.firstIndex(of: month).map { 11 - $0 } ?? 0))
    }
    table.columns =
      [
        TableColumn("IRO", width: 14, grows: 1), TableColumn("FTE", width: 4, alignment: .right),
        TableColumn("Children", width: 8, alignment: .right),
        TableColumn("Points", width: 6, alignment: .right),
        TableColumn("of", width: 6, alignment: .right),
        TableColumn("Load", width: 10, alignment: .right),
      ] + months
      + [TableColumn("Meetings", width: 8, alignment: .right)]
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
    table.draw(on: &canvas, in: list, count: lines.count, row: { cells(lines[$0]) })
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

  private func cells(_ line: Workload.Line) -> [TableCell] {
    let load = line.percent.map { "\($0) %\($0 > 100 ? " over" : "")" } ?? "–"
    return [
      TableCell(line.name, .strong), TableCell(line.fullTimeEquivalent),
      TableCell(line.children.grouped), TableCell(line.points.grouped),
      TableCell(line.fullPoints.grouped, .muted),
      TableCell(load, (line.percent ?? 0) > 100 ? .warning : .text),
    ] + line.meetings.map { TableCell($0 == 0 ? "–" : "\($0)", $0 == 0 ? .muted : .text) }
      + [TableCell(line.meetings.reduce(0, +).grouped, .strong)]
  }
}
