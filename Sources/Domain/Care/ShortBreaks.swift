/// The day on which a series of short breaks went beyond what regulation 48(1) allows, and how.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48(1): no stay
/// lasts longer than 17 days, and all together not more than 75 days in any twelve months. From that
/// day on the child is reviewed, visited and assessed like any other who is looked after.
package struct ShortBreakLimit: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case stay, total }

  /// The first morning after the night that was one too many.
  package let on: Day
  package let kind: Kind

  /// The most nights of one stay, and of all stays in any twelve months.
  package static let stay = 17
  package static let total = 75

  /// "a stay went beyond 17 nights", "the stays went beyond 75 nights in twelve months".
  package var words: String {
    switch kind {
    case .stay: "a stay went beyond \(Self.stay) nights"
    case .total: "the stays went beyond \(Self.total) nights in twelve months"
    }
  }
}

/// The nights of a series of short breaks as they stand on a day.
package struct ShortBreakUse: Hashable, Sendable {
  /// Nights away in the twelve months before the day.
  package let used: Int
  /// Nights of the longest stay that touches those twelve months.
  package let longest: Int
  /// Where the limit was passed by the day.
  package let passed: ShortBreakLimit?

  /// "used 41 of 75 nights in 12 months, longest 9 of 17".
  package var words: String {
    "used \(used) of \(ShortBreakLimit.total) nights in 12 months, longest \(longest) of "
      + "\(ShortBreakLimit.stay)"
  }
}

extension CarePeriod {
  /// The stays away from home whose nights are known, nil where none are: an episode V4 is the
  /// agreement for a series, whose stays the return does not hold.
  private var stays: [(from: Day, end: Day?)]? {
    guard isShortBreaks, !episodes.contains(where: { $0.legalStatus?.rawValue == "V4" }) else {
      return nil
    }
    var stays: [(from: Day, end: Day?)] = []
    for episode in episodes {
      if let last = stays.indices.last, let end = stays[last].end, episode.start <= end {
        stays[last].end = episode.end.map { max($0, end) }
      } else {
        stays.append((episode.start, episode.end))
      }
    }
    return stays
  }

  /// The nights on a day, nil where the child is not in short breaks or the stays are not known.
  package func shortBreakUse(on day: Day) -> ShortBreakUse? {
    guard let stays else { return nil }
    let first = day.adding(months: -12)
    var used = 0
    var longest = 0
    for stay in stays where stay.from < day {
      let end = min(stay.end ?? day, day)
      guard end > first else { continue }
      used += end - max(stay.from, first)
      longest = max(longest, end - stay.from)
    }
    return ShortBreakUse(
      used: used, longest: longest, passed: shortBreakLimit.flatMap { $0.on <= day ? $0 : nil })
  }

  /// The day on which the limit was passed, or will be where the stay that is open goes on until
  /// then; nil where it is not passed.
  package var shortBreakLimit: ShortBreakLimit? {
    guard let stays else { return nil }
    var nights: [Day] = []
    var oldest = 0
    for stay in stays {
      for count in 1...ShortBreakLimit.stay + 1 {
        let night = stay.from.adding(days: count - 1)
        if let end = stay.end, night >= end { break }
        let morning = night.adding(days: 1)
        if count > ShortBreakLimit.stay { return ShortBreakLimit(on: morning, kind: .stay) }
        nights.append(night)
        while nights[oldest] < morning.adding(months: -12) { oldest += 1 }
        if nights.count - oldest > ShortBreakLimit.total {
          return ShortBreakLimit(on: morning, kind: .total)
        }
      }
    }
    return nil
  }
}
