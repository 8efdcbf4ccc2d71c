/// A machine's clock that is far from the last entry, so that one of the two may be wrong.
///
/// An entry is never stamped earlier than the one before. One wrong clock would therefore stamp all
/// that comes after it, of everybody and for ever. So a clock is asked about that stands more than
/// a day before the last entry, for which there is no innocent reason, or more than 35 days after
/// it: longer than any holiday for which a store is left alone, while a clock that was lost with
/// its battery is years away. The bounds are this program's own; no source sets them.
package struct ClockDoubt: Hashable, Sendable {
  package let clock: Moment
  /// The moment of the last entry.
  package let last: Moment

  /// Nil where the clock is near enough.
  package init?(clock: Moment, last: Moment) {
    let isDoubtful =
      clock < last
      ? clock.adding(hours: 24) < last
      : clock.day > last.day.adding(days: ClockDoubt.daysAlone)
    guard isDoubtful else { return nil }
    self.clock = clock
    self.last = last
  }

  /// So many days a store may be left alone without a question.
  private static let daysAlone = 35

  package var isBehind: Bool { clock < last }

  package var message: String {
    let days = Int(abs(clock.day.number - last.day.number)).counted("day")
    return "this computer's clock says \(clock.day.weekdayShort), \(clock.clock), and the last "
      + "entry is of \(last.day.weekdayShort), \(days) \(isBehind ? "later" : "before")"
  }

  static let hint =
    "set the clock right; where it is right, say so with: --clock-is-right"
}

extension Register {
  /// What is doubtful about a clock, beside the last entry; nil where nothing is, and in a store in
  /// which nothing is real.
  package func doubt(of clock: Moment) -> ClockDoubt? {
    guard !policy.isUnreal, let last = service.lastMoment else { return nil }
    return ClockDoubt(clock: clock, last: last)
  }

  /// Refuses to record on a day that was set, and under a clock that may be wrong, where the store is
  /// real.
  package func mustBeNow(_ desk: Desk) throws(Refusal) {
    guard !policy.isUnreal else { return }
    if desk.isDaySet { throw .guarded(.setDay(desk.today)) }
    if !desk.clockIsRight, let doubt = doubt(of: desk.now) { throw .guarded(.clock(doubt)) }
  }
}
