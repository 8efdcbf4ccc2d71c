/// A machine's clock that is more than a day off the last entry, so that one of the two may be wrong.
///
/// An entry is never stamped earlier than the one before. One wrong clock would therefore stamp all
/// that comes after it, of everybody and for ever.
///
/// | the clock stands | a screen | a command | who says that it is right |
/// |---|---|---|---|
/// | not more than a day off | – | – | – |
/// | up to 35 days ahead | asks once a sitting | says so and records | anybody |
/// | more than 35 days ahead | asks once a sitting | wants `--clock-is-right` | a service manager |
/// | more than a day behind | asks once a sitting | wants `--clock-is-right` | a service manager |
///
/// A store that is left alone over a holiday is no reason to keep an IRO from work, and 35 days are
/// longer than any. A clock that was lost with its battery is years away, and for one that stands
/// behind there is no innocent reason. In a store of one person that person says it; while a
/// service has no manager yet, anybody; where it has lost them, whoever made the store. The last
/// entry counts at what its own clock said: once a manager has said that a clock is right, those of
/// the others are near it. The bounds are this program's own; no source sets them.
package struct ClockDoubt: Hashable, Sendable {
  package let clock: Moment
  /// What the clock of the last entry said.
  package let last: Moment

  /// Nil where the clock is near enough.
  package init?(clock: Moment, last: Moment) {
    let isOff =
      clock < last ? clock.adding(hours: 24) < last : clock.day > last.day.adding(days: 1)
    guard isOff else { return nil }
    self.clock = clock
    self.last = last
  }

  /// So many days a store may be left alone.
  private static let daysAlone = 35

  /// True where not everybody may say that the clock is right.
  package var isFar: Bool {
    clock < last || clock.day > last.day.adding(days: ClockDoubt.daysAlone)
  }

  package var message: String {
    let days = Int(abs(clock.day.number - last.day.number)).counted("day")
    return "this computer's clock says \(clock.day.weekdayShort), \(clock.clock), and the last "
      + "entry is of \(last.day.weekdayShort), \(days) \(clock < last ? "later" : "before")"
  }

  /// - Parameter mayVouch: whether the person may say that the clock is right.
  static func hint(mayVouch: Bool) -> String {
    mayVouch
      ? "set the clock right; where it is right, say so with: --clock-is-right"
      : "set the clock right; where it is right, ask a service manager to record something first "
        + "with: --clock-is-right"
  }
}

extension Register {
  /// What is doubtful about a clock, beside the last entry; nil where nothing is, and in a store in
  /// which nothing is real.
  package func doubt(of clock: Moment) -> ClockDoubt? {
    guard !policy.isUnreal, let last = service.lastClock ?? service.lastMoment else { return nil }
    return ClockDoubt(clock: clock, last: last)
  }

  /// Refuses to record on a day that was set, and under a clock that may be wrong, where the store is
  /// real; and whoever has left.
  package func mustBeNow(_ desk: Desk) throws(Refusal) {
    if let left = officer(desk.officer.id)?.left, left < dayOfRoles(desk.today) {
      throw .officerLeft(desk.officer.name, on: left)
    }
    guard !policy.isUnreal else { return }
    if desk.isDaySet { throw .guarded(.setDay(desk.today)) }
    if desk.clock != .known, let doubt = doubt(of: desk.now), doubt.isFar {
      let mayVouch = desk.mayVouchForClock(self)
      guard mayVouch, desk.clock == .said else {
        throw .guarded(.clock(doubt, mayVouch: mayVouch))
      }
    }
  }

  /// The day on which it is judged who is here, who has left and who covers: the machine's, and where
  /// the store is real never one before the last entry. So nobody wins back a role by setting a
  /// clock back.
  package func dayOfRoles(_ today: Day) -> Day {
    guard !policy.isUnreal, let last = service.lastClock ?? service.lastMoment else { return today }
    return max(today, last.day)
  }
}

extension Desk {
  /// Whether the person may say that a clock far from the last entry is right.
  package func mayVouchForClock(_ register: Register) -> Bool {
    isAllowed(.vouchForClock, register)
      || register.hasLostManagers(on: register.dayOfRoles(today))
        && login == register.foundingLogin
  }
}
