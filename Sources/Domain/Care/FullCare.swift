/// The time in which the whole of the care planning regulations applies to a child: the period of
/// care, of a series of short breaks from the day on which its limit is passed.
///
/// Within the limit regulation 48(3) of SI 2010/959 puts the rules about health and plans aside.
struct FullCare {
  /// The day from which its periods run.
  let start: Day
  /// The limit that was passed, nil for a child who came into care otherwise.
  let passed: ShortBreakLimit?
  private let remark: String?
  private let basis: Basis

  fileprivate init?(_ period: CarePeriod, basis: Basis, countedOn day: Day) {
    self.basis = basis
    guard period.isShortBreaks else {
      start = period.start
      passed = nil
      remark = period.episodes.first?.legalStatus?.rawValue == "V2" ? FullCare.dayOfEntry : nil
      return
    }
    guard let limit = period.shortBreakLimit else { return nil }
    start = limit.on
    passed = limit
    let use = period.shortBreakUse(on: max(limit.on, min(day, period.end ?? day)))
    remark =
      "\(limit.words)" + (use.map { ": \($0.words)" } ?? "")
      + "; regulation 48 no longer applies, and the full periods run from that day"
  }

  /// The clock of what is due a while after care began.
  func anchor(_ event: String, subject: ClockSubject? = nil) -> ClockAnchor {
    var anchor = ClockAnchor(
      passed == nil ? event : "short-break limit was passed", start, basis: basis, remark: remark,
      subject: subject)
    anchor.countsFrom = passed?.on
    return anchor
  }

  private static let dayOfEntry =
    "accommodated under section 20 (V2): the child is looked after once 24 hours have passed without "
    + "a break; the day that the return gives is counted as the first, as is accepted practice"
}

extension CareHistory {
  /// The open period of care as far as the whole of the regulations applies to it.
  var fullCare: FullCare? {
    currentPeriod.flatMap { FullCare($0, basis: basis, countedOn: lookedAtOn ?? recordedUntil) }
  }

  /// The day from which the reviews of the present regime count.
  var reviewsFrom: Day? {
    guard let period = currentPeriod else { return nil }
    guard period.isShortBreaks, let limit = period.shortBreakLimit, limit.on <= recordedUntil else {
      return period.start
    }
    return limit.on
  }
}

extension CarePeriod {
  /// The stretches of the period, each with the regime of its reviews: the one, or short breaks until
  /// their limit is passed and the full regime from then on.
  var regimes: [(from: Day, until: Day?, regime: ReviewRegime)] {
    guard isShortBreaks else { return [(start, nil, .lookedAfter)] }
    guard let limit = shortBreakLimit else { return [(start, nil, .shortBreaks)] }
    return [(start, limit.on, .shortBreaks), (limit.on, nil, .lookedAfter)]
  }

  /// The regime of a review held on a day of the period.
  package func regime(on day: Day) -> ReviewRegime {
    regimes.last { $0.from <= day }?.regime ?? regimes[0].regime
  }
}

extension DutyFamily {
  /// What does not apply within the limits of short breaks: regulations 48(3) and 40 of SI 2010/959.
  static let asideInShortBreaks: Set<DutyFamily> = [.health, .permanence, .pathway, .eighteen]
}
