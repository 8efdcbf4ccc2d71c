extension RuleID {
  /// The appointment of an IRO.
  package static let allocation: RuleID = "allocation"
}

extension ClockRule {
  /// The appointment of an IRO.
  static let allocation: [ClockRule] = [
    ClockRule(
      10, .allocation, "IRO appointed", .allocation, Term(5, .workingDays), .practice,
      "IRO Handbook; Children Act 1989 section 25A asks for it before the first review",
      words: .noOfficer, stoppedBy: .allocation
    ) { child, _ in
      guard let period = child.care.currentPeriod else { return [] }
      if child.officer != nil {
        let first = child.allocation.all.first { $0.value != nil && $0.on >= period.start }
        let anchor = ClockAnchor("became looked after", period.start, basis: child.care.basis)
        return [
          .met(on: first?.on ?? period.start, from: anchor, by: first?.recorder)
        ]
      }
      guard child.care.wasWatchedSince(period.start) else {
        return [.notKnown("no allocation is recorded; allocate the case to an IRO")]
      }
      return [
        .runs(ClockAnchor("became looked after", period.start, basis: child.care.basis))
      ]
    }
  ]
}
