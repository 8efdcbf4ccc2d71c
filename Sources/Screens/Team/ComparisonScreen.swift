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

  /// The columns, and which give way first where room is short: those of the highest number.
  private static let columns: [(BoardColumn, title: String, priority: Int)] = [
    (.children, "Children", 0), (.high, "High", 0), (.medium, "Medium", 4), (.low, "Low", 6),
    (.unset, "None", 5), (.late, "Late", 0), (.dueSoon, "Due soon", 2), (.notSeen, "Unseen", 1),
    (.notifications(stage: nil), "QN", 3),
  ]

  func title(_ world: World) -> String { "Compared with \(past.day.short)" }

  mutating func prepare(_ world: World) {
    table.columns =
      [TableColumn("IRO", width: 14, grows: 1)]
      + Self.columns.map { column, title, priority in
        // As wide as "1576→1710 +134" and "163→179 +16".
        TableColumn(
          title, width: column == .children ? 14 : 11, alignment: .right, priority: priority)
      }
      + [TableColumn("On time", width: 19, alignment: .right, priority: 3)]
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
      + Self.columns.map { column, _, _ in
        let before = line.earlier.map { "\($0[column])" } ?? "–"
        let now = line.later.map { "\($0[column])" } ?? "–"
        let difference = line.difference(column)
        guard before != now else { return TableCell(now, .muted) }
        let sign = difference < 0 ? "−\(-difference)" : "+\(difference)"
        return TableCell("\(before)\(arrow)\(now) ", more: [Piece(sign, .strong)])
      }
      + [TableCell("\(share(line.earlier))\(arrow)\(share(line.later))")]
  }

  private func share(_ figures: BoardFigures?) -> String {
    guard let share = figures?.reviews, share.denominator > 0 else { return "–" }
    return "\(share.numerator)/\(share.denominator)"
  }
}
