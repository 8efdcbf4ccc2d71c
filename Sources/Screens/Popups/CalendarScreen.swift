import Console
import Domain

/// A month to choose a day from, with weekends and bank holidays marked.
struct CalendarScreen: Screen {
  let tag: String
  var day: Day

  var isPopup: Bool { true }
  func title(_ world: World) -> String { "Calendar" }

  var commands: [Command] {
    [
      .of(CalendarScreen.self, "take", [.enter], "Take this day", short: "Take") { screen, _ in
        .answer(tag: screen.tag, value: screen.day.slashed)
      },
      Command("back", [.escape], "Back", short: "Back") { _, _ in .close },
    ]
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    switch key {
    case .left: day = day.adding(days: -1)
    case .right: day = day.adding(days: 1)
    case .up: day = day.adding(days: -7)
    case .down: day = day.adding(days: 7)
    case .pageUp, .character("<"), .character("["): day = day.adding(months: -1)
    case .pageDown, .character(">"), .character("]"): day = day.adding(months: 1)
    case .character("t"): day = world.today
    default: break
    }
    return .none
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let first = Day(day.year, day.month, 1)
    let days = (0..<Day.length(ofMonth: day.month, year: day.year)).map { first.adding(days: $0) }
    let grid = MonthGrid(
      year: day.year, month: day.month, firstWeekday: first.weekday.rawValue, days: days.count,
      selected: day.day, today: first.adding(days: 0).month == world.today.month
        && day.year == world.today.year ? world.today.day : nil,
      marks: Set(days.filter { world.workingDays.holiday(on: $0) != nil }.map(\.day)))
    let box = area.centred(width: 46, height: 13)
    let inside = Panel(day.weekdayShort).drawPopup(on: &canvas, in: box)
    let (top, foot) = inside.splitBottom(2)
    grid.draw(on: &canvas, in: top)
    canvas.put(words(world), in: foot.row(0), style: Style(.hint))
    canvas.put("[ ] month · t today", in: foot.row(1), style: Style(.muted))
    canvas.raise(box)
  }

  private func words(_ world: World) -> String {
    let name = world.workingDays.holiday(on: day)?.name
    let count = world.workingDays.count(after: world.today, through: day)
    let distance = count == 0 ? "" : count > 0 ? "in \(count) working days" : "\(-count) working days ago"
    return [name, distance.isEmpty ? nil : distance].compactMap { $0 }.joined(separator: " · ")
  }
}
