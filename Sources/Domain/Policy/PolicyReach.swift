/// Of whom a new policy changes what lists need: the due days, and where a notification stands.
///
/// Everything else of a policy (texts, questions, weights, guidance, how far ahead is soon) is
/// asked when something is shown, so that a change of it makes no summary anew.
enum PolicyReach: Comparable {
  case nobody, withNotifications, everybody
}

extension Policy {
  /// Whose summaries are to be made anew when this policy follows another.
  func reach(after earlier: Policy) -> PolicyReach {
    if periods != earlier.periods { return .everybody }
    return ladder.places == earlier.ladder.places ? .nobody : .withNotifications
  }

  private struct Periods: Equatable {
    let rules: [String: RuleSetting]
    let seenEvery: [String: Term]
    let bankHolidays: [BankHoliday]?
    let bankHolidaysKnownUntil: Day?
    let adjournedReviewCounts: AdjournedReviewDay
    let reviewsGoOnWhenPlacedForAdoption: Bool
  }

  /// What due days and the numbers of reviews follow from; a local target is no due day.
  private var periods: Periods {
    Periods(
      rules: rules.mapValues { RuleSetting(term: $0.term, isOff: $0.isOff) }.filter {
        $0.value != RuleSetting()
      },
      seenEvery: seenEvery, bankHolidays: bankHolidays,
      bankHolidaysKnownUntil: bankHolidaysKnownUntil,
      adjournedReviewCounts: adjournedReviewCounts,
      reviewsGoOnWhenPlacedForAdoption: reviewsGoOnWhenPlacedForAdoption)
  }
}

extension Ladder {
  fileprivate struct Places: Equatable {
    let stages: [String]
    let responses: [Term?]
    let reasons: [String]
  }

  /// What the cards of notifications follow from: the keys in their order, and the periods.
  fileprivate var places: Places {
    Places(
      stages: stages.map(\.key), responses: stages.map(\.response), reasons: reasons.map(\.key))
  }
}

extension Register {
  /// The rows that a new policy of that reach makes stale.
  func rows(within reach: PolicyReach) -> Set<Int> {
    var rows: Set<Int> = []
    switch reach {
    case .nobody: break
    case .withNotifications: forEachCard { rows.insert(Int($0.row)) }
    case .everybody: rows.formUnion(0..<childCount)
    }
    return rows
  }
}
