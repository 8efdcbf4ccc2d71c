/// What is held of a machine's clock that may be doubted (``ClockDoubt``).
package enum ClockTrust: Hashable, Sendable {
  case unasked
  /// The person at the desk says that it is right.
  case said
  /// It is right whatever it says: a test sets it as it likes.
  case known
}

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
  /// What is held of the machine's clock.
  package var clock: ClockTrust

  package init(
    officer: Officer, login: String, today: Day, now: Moment, isDaySet: Bool = false,
    clock: ClockTrust = .unasked
  ) {
    self.officer = officer
    self.login = login
    self.today = today
    self.now = now
    self.isDaySet = isDaySet
    self.clock = clock
  }

  /// The moment that stands for a day: now for today, else the middle of the day.
  func moment(on day: Day) -> Moment {
    day == now.day ? now : Moment(england: day, hour: 12, minute: 0)
  }
}
