import Console
import Domain
import Reports

/// Two boards side by side: for every count what it was, what it is, and the difference.
struct ComparisonScreen: Screen {
  private let comparison: BoardComparison
  private let past: PastDay
  private var table = Table(columns: [])

  init(_ comparison: BoardComparison, past: PastDay) {
    self.comparison = comparison
    self.past = past
  }

  /// What is counted; *On time* has a column of its own form.
  private var figures: [Figure] { comparison.counted.filter { $0.part == nil } }

  func title(_ world: World) -> String { "Compared with \(past.day.short)" }

  mutating func prepare(_ world: World) {
    let shown = comparison.columns.named(figures.map(\.id.rawValue))
    table.columns =
      [TableColumn("IRO", width: 14, grows: 1)] + shown.map { TableColumn($0) }
      + [TableColumn("On time", width: 33, alignment: .right, priority: 3)]
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    _ = table.handle(key, count: comparison.lines.count, in: ListLayout(world).list)
    return .none
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let (title, list) = area.splitTop(2)
    canvas.put(
      [
        Piece(" \(comparison.earlier.seen.today.weekdayShort)", .title),
        Piece(" (\(past.way.title)) beside ", .muted),
        Piece("\(comparison.later.seen.today.weekdayShort)", .title),
        Piece(world.past.map { " (\($0.way.title))" } ?? "", .muted),
      ], x: title.x, y: title.y, width: title.width)
    let arrow = canvas.glyphs.text(.arrowRight)
    table.draw(on: &canvas, in: list, count: comparison.lines.count) {
      cells(comparison.lines[$0], arrow: arrow)
    }
  }

  private func cells(_ line: BoardComparison.Line, arrow: String) -> [TableCell] {
    [TableCell(line.name, .strong)]
      + figures.map { figure in
        let before = line.earlier.map { $0[figure.id].grouped } ?? "–"
        let now = line.later.map { $0[figure.id].grouped } ?? "–"
        let difference = line.difference(figure.id)
        guard before != now else { return TableCell(now, .muted) }
        let sign = difference < 0 ? "−\((-difference).grouped)" : "+\(difference.grouped)"
        return TableCell("\(before)\(arrow)\(now) ", more: [Piece(sign, .strong)])
      }
      + [TableCell(shares(line, arrow))]
  }

  private func shares(_ line: BoardComparison.Line, _ arrow: String) -> String {
    let words = [line.earlier, line.later].map { share($0, line) }
    return words == ["–", "–"] ? "–" : words.joined(separator: arrow)
  }

  private func share(_ figures: BoardFigures?, _ line: BoardComparison.Line) -> String {
    guard let share = figures?.share(.reviews), share.denominator > 0 else { return "–" }
    let percent = line.isSomebodys ? share.percent.map { "\($0) % " } ?? "" : ""
    return "\(percent)\(share.numerator.grouped)/\(share.denominator.grouped)"
  }
}
