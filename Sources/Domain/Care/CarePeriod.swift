/// A period of care: from the day a child becomes looked after to the day that ends.
package struct CarePeriod: Hashable, Sendable {
  package let start: Day
  /// The day it ended, or nil while the child is looked after.
  package let end: Day?
  package let endReason: EpisodeEndReason?
  package let episodes: [Episode]

  package init(start: Day, end: Day?, endReason: EpisodeEndReason?, episodes: [Episode]) {
    self.start = start
    self.end = end
    self.endReason = endReason
    self.episodes = episodes
  }

  /// The episode that a day falls in: the last that had begun, else the first.
  package func episode(on day: Day) -> Episode? {
    episodes.last { $0.start <= day } ?? episodes.first
  }

  /// True where every episode is part of a series of short breaks (V3 or V4).
  ///
  /// Such a child is reviewed under regulation 48 of SI 2010/959, not under regulation 33.
  package var isShortBreaks: Bool {
    !episodes.isEmpty && episodes.allSatisfy { $0.legalStatus?.isShortBreak == true }
  }

  /// Groups episodes into periods of care, the earliest first.
  ///
  /// Care goes on while an episode ended for X1, the one reason that keeps it open, or the next
  /// begins on the day the last one ended; any other end closes the period (handbook, SSDA903 REC).
  /// After X1 and a gap of more than a day an episode that starts care (RNE S) begins a new period:
  /// two signs stand against one [own]. A period is open while any of its episodes is: of an open
  /// episode and a later one that ended the open one counts, which is the safe side [own].
  /// Short breaks that are each recorded (V3) are one series, whose reviews run from the first
  /// placement (regulation 48 of SI 2010/959), while each begins within a year of the last: the
  /// regulation counts their days in any twelve months.
  ///
  /// - Parameter superseded: start days of episodes that are open only in an earlier return; they
  ///   keep no period open that a later episode ends.
  package static func periods(
    of episodes: [Episode], superseded: Set<Day> = []
  ) -> [CarePeriod] {
    var result: [CarePeriod] = []
    var current: [Episode] = []
    for episode in episodes {
      if let last = current.last, !last.leadsOn(to: episode),
        !current.contains(where: { $0.isOpen(superseded) })
      {
        result.append(CarePeriod(current, superseded, until: episode.start))
        current = []
      }
      current.append(episode)
    }
    if !current.isEmpty { result.append(CarePeriod(current, superseded)) }
    return result
  }

  /// - Parameter next: the day on which the next period begins: whatever its last episode says, this
  ///   one ended by then.
  private init(_ episodes: [Episode], _ superseded: Set<Day>, until next: Day? = nil) {
    let last = episodes.last
    if let next {
      self.init(
        start: episodes.first?.start ?? next, end: last?.end ?? next, endReason: last?.endReason,
        episodes: episodes)
      return
    }
    let keepsOpen =
      last?.endReason?.keepsPeriodOpen ?? true || episodes.contains { $0.isOpen(superseded) }
    self.init(
      start: episodes.first?.start ?? Day(number: 0), end: keepsOpen ? nil : last?.end,
      endReason: keepsOpen ? nil : last?.endReason, episodes: episodes)
  }
}

extension Episode {
  /// A stay that belongs to a series of short breaks, recorded by itself (V3).
  private var isSingleShortBreak: Bool { legalStatus?.rawValue == "V3" }

  /// Returns whether care went on from this episode to the next.
  fileprivate func leadsOn(to next: Episode) -> Bool {
    guard let end else { return true }
    if endReason?.keepsPeriodOpen == true { return !startsAnewAfterGap(next) }
    if isSingleShortBreak, next.isSingleShortBreak { return next.start <= end.adding(years: 1) }
    return endReason == nil && next.start <= end.adding(days: 1)
  }

  /// True where this episode ended for X1, yet nothing is held for more than a day and the next
  /// says that it starts care (RNE S): care had ended, and X1 is the mistake [own].
  package func startsAnewAfterGap(_ next: Episode) -> Bool {
    guard let end, endReason?.keepsPeriodOpen == true else { return false }
    return next.reason?.startsPeriod == true && next.start > end.adding(days: 1)
  }

  /// True where it is open, and not only in a return that a later one has superseded.
  fileprivate func isOpen(_ superseded: Set<Day>) -> Bool {
    end == nil && !superseded.contains(start)
  }
}
