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
      if child.allocation.last != nil {
        let first = child.allocation.all.first { $0.value != nil && $0.on >= period.start }
        let anchor = ClockAnchor("became looked after", period.start, basis: child.care.basis)
        // Of a time before the first import, who held the case is not known but by what was told.
        guard
          child.care.wasWatchedSince(period.start)
            || first.map({ $0.on < child.care.firstImport ?? $0.on }) == true
        else { return [.met(on: first?.on ?? period.start, from: nil, by: first?.recorder)] }
        return [
          .met(on: first?.on ?? period.start, from: anchor, by: first?.recorder)
        ]
      }
      // Never unknown: it is the service itself that allocates.
      return [
        .runs(ClockAnchor("became looked after", period.start, basis: child.care.basis))
      ]
    }
  ]
}
