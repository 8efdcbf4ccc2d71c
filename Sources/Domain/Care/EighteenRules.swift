extension RuleID {
  /// That somebody says how care ended of a young person who is 18.
  package static let closing: RuleID = "eighteen.close"
}

extension ClockRule {
  /// What the 18th birthday asks for, with which every other clock stops.
  static let eighteen: [ClockRule] = [
    ClockRule(
      60, "eighteen.review", "Last review before 18", .eighteen, nil, .local,
      "warning six months ahead (local practice): the review within them is the last before care ends",
      part: .notice, words: .beforeEighteen, stoppedBy: .review
    ) { child, _ in
      guard let warning = child.beforeEighteen else { return [] }
      if let held = child.reviews.held.first(where: { $0.held >= warning.day }) {
        return [.met(on: held.held, from: warning)]
      }
      return [.runs(warning)]
    },
    ClockRule(
      61, "eighteen.transfer", "Transfer to the leaving-care team", .eighteen, nil, .local,
      "warning six months ahead (local practice): who works with the young person from 18 on",
      part: .notice, words: .beforeEighteen
    ) { child, _ in
      guard let warning = child.beforeEighteen else { return [] }
      if let done = child.completions.last("eighteen.transfer") {
        return [.met(on: done.on, from: warning, by: done.recorder)]
      }
      return [.runs(warning)]
    },
    ClockRule(
      62, .closing, "How care ended at 18", .eighteen, label: "At 18", nil, .local,
      "Children Act 1989, sections 105(1) and 91(12) (not read here): nobody is looked after from the "
        + "18th birthday on; the return asks for the day and for how (E5, E6, E7, E17 …)",
      part: .closing, words: .endedAtEighteen, stoppedBy: .closing
    ) { child, _ in
      guard let day = child.care.eighteenth, let period = child.care.currentPeriod,
        period.start < day, period.end.map({ $0 > day }) ?? true
      else { return [] }
      var anchor = ClockAnchor(
        "18th birthday", day, basis: child.care.basis, fixedDue: day, fixedBy: "the 18th birthday")
      anchor.countsFrom = day
      return [.runs(anchor)]
    },
  ]
}

extension ChildState {
  /// The clock of what is to be done in the six months before the 18th birthday, nil where care ends
  /// before; it counts from their first day on.
  fileprivate var beforeEighteen: ClockAnchor? {
    guard care.fullCare != nil, let day = care.eighteenth, let period = care.currentPeriod,
      period.end.map({ $0 > day }) ?? true
    else { return nil }
    let first = day.adding(months: -6)
    var anchor = ClockAnchor(
      "six months before the 18th birthday", first, basis: care.basis,
      fixedDue: day.adding(days: -1), fixedBy: "the last day before the 18th birthday")
    anchor.countsFrom = first
    return anchor
  }
}
