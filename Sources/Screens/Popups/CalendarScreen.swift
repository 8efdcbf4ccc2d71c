import Console
import Domain

/// A month to choose a day from, with weekends and bank holidays marked.
struct CalendarScreen: Screen {
  /// The field that asked for it.
  let tag: String
  var day: Day

  var isPopup: Bool { true }
  var keyHints: [KeyBar.Hint] {
    [
      KeyBar.Hint("Arrows", "Day"), KeyBar.Hint("PgUp PgDn", "Month"),
      KeyBar.Hint("Enter", "Take it"), KeyBar.Hint("Esc", "Back"),
    ]
  }
  func title(_ world: World) -> String { "Calendar" }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    switch grid(world).handle(key) {
    case .days(let count): day = day.adding(days: count)
    case .months(let count): day = day.adding(months: count)
    case .today: day = world.today
    case .chosen: return .answer(tag: tag, value: day.slashed)
    case .closed: return .close
    case .none: break
    }
    return .none
  }

  private func grid(_ world: World) -> MonthGrid {
    let first = Day(day.year, day.month, 1)
    let isThisMonth = day.year == world.today.year && day.month == world.today.month
    let month = Period.month(containing: day)
    let holidays = world.workingDays.holidays(in: month)
    let distance = world.workingDays.count(after: world.today, through: day)
    let words =
      distance == 0 ? "today" : distance > 0 ? "in \(distance) wd" : "\(-distance) wd ago"
    return MonthGrid(
      year: day.year, month: day.month, firstWeekday: first.weekday.rawValue - 1,
      numberOfDays: Day.length(ofMonth: day.month, year: day.year), selected: day.day,
      today: isThisMonth ? world.today.day : nil,
      marks: Dictionary(
        holidays.map { ($0.day.day, Glyph.bullet) }, uniquingKeysWith: { first, _ in first }),
      legend: ["\(day.weekdayShort) · \(words)"] + holidays.map { "\($0.day.day) \($0.name)" })
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let grid = grid(world)
    grid.draw(
      on: &canvas, in: area.centred(width: grid.size.columns, height: grid.size.rows))
  }
}
