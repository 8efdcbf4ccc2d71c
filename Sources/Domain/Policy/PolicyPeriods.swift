extension Policy {
  /// True where due days follow from this policy as from the other, so that no summary is to be
  /// made anew.
  ///
  /// Everything else of a policy (texts, questions, weights, guidance, how far ahead is soon) is
  /// asked when something is shown, and a notification runs on the ladder of its time.
  func countsAlike(_ other: Policy) -> Bool { periods == other.periods }

  private struct Periods: Equatable {
    let rules: [String: RuleSetting]
    let seenEvery: [String: Term]
    let bankHolidays: [BankHoliday]?
    let bankHolidaysKnownUntil: Day?
    let adjournedReviewCounts: AdjournedReviewDay
    let reviewsGoOnWhenPlacedForAdoption: Bool
    let listedContactCountsAsSeen: Bool
    let seesByVideo: Bool
    let talkBeforeReview: Int
  }

  /// What due days and the numbers of reviews follow from, and the local targets beside them.
  private var periods: Periods {
    Periods(
      rules: rules.filter { $0.value != RuleSetting() },
      seenEvery: seenEvery, bankHolidays: bankHolidays,
      bankHolidaysKnownUntil: bankHolidaysKnownUntil,
      adjournedReviewCounts: adjournedReviewCounts,
      reviewsGoOnWhenPlacedForAdoption: reviewsGoOnWhenPlacedForAdoption,
      listedContactCountsAsSeen: listedContactCountsAsSeen ?? false, seesByVideo: seesByVideo,
      talkBeforeReview: talkBeforeReview)
  }
}
