import Domain

extension ClockRule {
  /// A rule that the program does not have, as its maker would add it: one row.
  package static let dental = ClockRule(
    60_001, "dental.check", "Dental check", DutyFamily("Dental"), Term(6, .months), .local,
    "a test"
  ) { child, _ in
    guard let period = child.care.currentPeriod else { return [] }
    return [.runs(ClockAnchor("became looked after", period.start))]
  }
}

extension RuleTable {
  /// The rules of the program and one more, before all others, so that every place is another.
  package static let withDental = RuleTable([.dental] + ClockRule.all)
}
