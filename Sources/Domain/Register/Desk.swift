/// Who is at the desk, and what day and moment it is there.
package struct Desk: Hashable, Sendable {
  package var officer: Officer
  /// The login name of the operating system.
  package var login: String
  /// Today in England.
  package var today: Day
  package var now: Moment
  /// True where the day was set by hand and is not the machine's.
  package var isDaySet: Bool
  /// True where the person said that the machine's clock is right.
  package var clockIsRight: Bool

  package init(
    officer: Officer, login: String, today: Day, now: Moment, isDaySet: Bool = false,
    clockIsRight: Bool = false
  ) {
    self.officer = officer
    self.login = login
    self.today = today
    self.now = now
    self.isDaySet = isDaySet
    self.clockIsRight = clockIsRight
  }

  /// The moment that stands for a day: now for today, else the middle of the day.
  func moment(on day: Day) -> Moment {
    day == now.day ? now : Moment(england: day, hour: 12, minute: 0)
  }
}
