/// Who is at the desk, and what day and moment it is there.
package struct Desk: Hashable, Sendable {
  package var officer: Officer
  /// The login name of the operating system.
  package var login: String
  /// Today in England.
  package var today: Day
  package var now: Moment

  package init(officer: Officer, login: String, today: Day, now: Moment) {
    self.officer = officer
    self.login = login
    self.today = today
    self.now = now
  }

  /// The moment that stands for a day: now for today, else the middle of the day.
  func moment(on day: Day) -> Moment {
    day == now.day ? now : Moment(england: day, hour: 12, minute: 0)
  }
}
