import Domain

/// What is to be known of a child's time in care beside the clocks, a line each.
package enum CareNotes {
  package static func all(of state: ChildState, today: Day) -> [String] {
    var lines: [String] = []
    if state.care.isEndedAtEighteen(on: today), let day = state.care.eighteenth {
      lines.append(
        "18 on \(day.short): every clock has stopped; say how care ended (E5, E6, E7, E17 …)")
    }
    if let day = state.care.adultBeforeCare(on: today) { lines.append(adult(since: day)) }
    if let period = state.care.period(on: today), period.isShortBreaks {
      lines.append("Short breaks: \(shortBreaks(period, today))")
    }
    return lines
  }

  /// What is said of somebody who was 18 before any care on record began.
  package static func adult(since day: Day) -> String {
    "18 on \(day.short): looked-after duties ended"
  }

  private static func shortBreaks(_ period: CarePeriod, _ today: Day) -> String {
    guard let use = period.shortBreakUse(on: today) else {
      return "nights not known (V4 is the agreement, not its stays)"
    }
    let passed = use.passed.map {
      "; \($0.words), so the full regime applies from \($0.on.short)"
    }
    return use.words + (passed ?? "")
  }
}

/// The nights of a series of short breaks, in `show --json`.
package struct ShownShortBreaks: Encodable, Sendable {
  package let nightsInTwelveMonths: Int
  package let nightsAllowed: Int
  package let longestStay: Int
  package let longestAllowed: Int
  package let limitPassedOn: OrNull<Day>
  package let limitPassedBecause: OrNull<String>

  init?(_ state: ChildState, today: Day) {
    guard let use = state.care.period(on: today)?.shortBreakUse(on: today) else { return nil }
    nightsInTwelveMonths = use.used
    nightsAllowed = ShortBreakLimit.total
    longestStay = use.longest
    longestAllowed = ShortBreakLimit.stay
    limitPassedOn = OrNull(use.passed?.on)
    limitPassedBecause = OrNull(use.passed?.words)
  }
}
