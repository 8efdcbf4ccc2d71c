/// A month as a calendar of weeks, Monday first.
///
/// It knows nothing of dates: the caller says with which weekday the month begins, how long it is
/// and which days are marked, and moves its own day by what a key comes to.
package struct MonthGrid: Hashable, Sendable {
  /// What a key came to.
  package enum Answer: Hashable, Sendable {
    case none
    /// So many days on or back.
    case days(Int)
    /// So many months on or back.
    case months(Int)
    case today
    case chosen
    case closed
  }

  package var year: Int
  /// 1 to 12.
  package var month: Int
  /// The weekday of the first of the month: 0 is Monday.
  package var firstWeekday: Int
  package var numberOfDays: Int
  package var selected: Int?
  package var today: Int?
  /// What days are apart from the others: a bank holiday, a review. The role colours the day, the
  /// glyph stands behind it.
  package var marks: [Int: Glyph]
  /// What the marks of this month say, a line each: "25 Christmas Day".
  package var legend: [String]

  package init(
    year: Int, month: Int, firstWeekday: Int, numberOfDays: Int, selected: Int? = nil,
    today: Int? = nil, marks: [Int: Glyph] = [:], legend: [String] = []
  ) {
    self.year = year
    self.month = month
    self.firstWeekday = firstWeekday
    self.numberOfDays = numberOfDays
    self.selected = selected
    self.today = today
    self.marks = marks
    self.legend = legend
  }

  /// How large the calendar is with its frame and its legend.
  package var size: Size { Size(columns: 32, rows: 9 + legend.count + (legend.isEmpty ? 0 : 1)) }

  package func handle(_ key: Key) -> Answer {
    switch key {
    case .left: .days(-1)
    case .right: .days(1)
    case .up: .days(-7)
    case .down: .days(7)
    case .pageUp, .character("<"), .character("["): .months(-1)
    case .pageDown, .character(">"), .character("]"): .months(1)
    case .home, .character("t"): .today
    case .enter, .character(" "): .chosen
    case .escape: .closed
    default: .none
    }
  }

  package var title: String {
    let name = (1...12).contains(month) ? Self.months[month - 1] : "\(month)"
    return "\(name) \(year)"
  }

  /// Draws the calendar as a popup in an area of its size.
  package func draw(on canvas: inout Canvas, in area: Area) {
    let inside = Panel(title).drawPopup(on: &canvas, in: area)
    for (column, day) in ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"].enumerated() {
      canvas.put(
        day, x: inside.x + column * 4, y: inside.y, style: Style(column < 5 ? .heading : .muted))
    }
    for day in 1...max(1, numberOfDays) {
      let place = firstWeekday + day - 1
      drawDay(
        day, isWeekend: place % 7 > 4, on: &canvas, x: inside.x + place % 7 * 4,
        y: inside.y + 1 + place / 7)
    }
    for (row, line) in legend.enumerated() {
      canvas.put(line, in: inside.row(8 + row), style: Style(.hint))
    }
    canvas.raise(area)
  }

  private func drawDay(_ day: Int, isWeekend: Bool, on canvas: inout Canvas, x: Int, y: Int) {
    let mark = marks[day]
    let role: Paint = mark?.role ?? (day == today ? .dueToday : isWeekend ? .muted : .text)
    let style = Style(role).selected(day == selected)
    canvas.put(day < 10 ? " \(day)" : "\(day)", x: x, y: y, style: style)
    if let mark {
      canvas.put(mark, x: x + 2, y: y, style: style)
    } else if day == today {
      canvas.put(.today, x: x + 2, y: y, style: style)
    }
    if day == selected { canvas.cursor = (x: x, y: y, visible: false) }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
