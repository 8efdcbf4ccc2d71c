/// A day of the week; the week begins on Monday, which is 1.
package enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Its first three letters: "Mon".
  package var short: String {
    switch self {
    case .monday: "Mon"
    case .tuesday: "Tue"
    case .wednesday: "Wed"
    case .thursday: "Thu"
    case .friday: "Fri"
    case .saturday: "Sat"
    case .sunday: "Sun"
    }
  }

  /// Its whole name: "Monday".
  package var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  package var isWeekend: Bool { self == .saturday || self == .sunday }
}

extension Day {
  package var weekday: Weekday {
    // Day 0, 1 January 1970, was a Thursday.
    let sinceMonday = (Int(number) % 7 + 10) % 7
    return Weekday(rawValue: sinceMonday + 1) ?? .monday
  }

  /// Returns the first day with this weekday after this day, never this day itself.
  package func next(_ weekday: Weekday) -> Day {
    let ahead = (weekday.rawValue - self.weekday.rawValue + 7) % 7
    return adding(days: ahead == 0 ? 7 : ahead)
  }

  /// Returns the last day with this weekday before this day, never this day itself.
  package func last(_ weekday: Weekday) -> Day {
    let behind = (self.weekday.rawValue - weekday.rawValue + 7) % 7
    return adding(days: behind == 0 ? -7 : -behind)
  }
}
