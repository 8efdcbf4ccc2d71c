/// A statutory review that was held, from the IRO's record, the extract, or both.
package struct Review: Hashable, Sendable {
  /// The day it was completed.
  package var held: Day
  /// The participation code that counts: the IRO's own where there is one.
  package var participation: Participation?
  /// The IRO's own record of it.
  package var own: Recorded<HeldReview>?
  /// What the extract holds for the same day.
  package var extracted: ExtractedReview?
  /// The days on which it met and was adjourned before it was completed.
  package var adjourned: [Day] = []
  /// Its number within the period of care, or nil before care began.
  package var number: Int?
  /// True where the extract may lack earlier reviews, so that the number is a considered guess.
  package var isNumberInferred = false
  /// The last day on which it was in time, where that can be told.
  package var due: Day?
  /// The last day for the rest of it, where it began in time and was adjourned: SI 2010/959,
  /// regulation 36(2).
  package var completeBy: Day?

  /// What came of the talk in private before it; nil where the IRO did not record the review.
  package var talk: TalkBeforeReview?

  /// The last day on which it could be completed in time: a review that began in time and was
  /// adjourned has until the end of the adjournment.
  package var lastDayInTime: Day? { due.map { max($0, completeBy ?? $0) } }

  /// Whether it was in time, nil where that cannot be told.
  package var wasInTime: Bool? { lastDayInTime.map { held <= $0 } }

  /// True where the IRO and the extract give different participation codes for the day.
  package var differs: Bool {
    guard let own = own?.value.participation, let theirs = extracted?.participation else {
      return false
    }
    return own != theirs
  }

  /// "first review", "second review", "review 7".
  package var title: String { Review.title(number) }

  package static func title(_ number: Int?) -> String {
    switch number {
    case nil: "review"
    case 1: "first review"
    case 2: "second review"
    case 3: "third review"
    case let number?: "review \(number)"
    }
  }
}
