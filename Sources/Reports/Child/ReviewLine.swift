import Domain

/// One review of a child, with whether it was in time.
package struct ReviewLine: Hashable, Sendable {
  package enum Source: String, Sendable {
    case recorded, imported, both
  }

  package let number: Int?
  package let isNumberInferred: Bool
  /// "First review", "Review 7".
  package let title: String
  package let held: Day
  package let due: Day?
  /// The last day for the rest of it, where it began in time and was adjourned.
  package let completeBy: Day?
  /// Nil where it cannot be told.
  package let wasInTime: Bool?
  package let participation: Participation?
  /// What the extract holds, where it differs from the IRO's record and nobody has settled it.
  package let extractSays: Participation?
  package let adjourned: [Day]
  package let place: String?
  package let views: String?
  package let notes: String?
  /// What came of the talk before it, of a review that the IRO recorded.
  package let talk: TalkBeforeReview?
  /// What was answered beside: "pathway plan reviewed".
  package let answers: String?
  /// What the IRO recorded of it.
  package let own: HeldReview?
  package let source: Source
  package let isShortBreaks: Bool
  package let id: EventID?
  package let by: String?

  init(_ review: Review, of state: ChildState, in register: Register) {
    number = review.number
    isNumberInferred = review.isNumberInferred
    title = review.title.capitalisedFirst
    held = review.held
    due = review.due
    completeBy = review.completeBy
    wasInTime = review.wasInTime
    participation = review.participation
    let isUnsettled = state.reviews.unsettled.contains { $0.held == review.held }
    extractSays = isUnsettled ? review.extracted?.participation : nil
    adjourned = review.adjourned
    place = review.own?.value.place?.orNil
    views = review.own?.value.views?.orNil
    notes = review.own?.value.notes?.orNil
    own = review.own?.value
    talk = review.talk
    answers = review.own.flatMap { ReviewWords.answers($0.value) }
    source = review.own == nil ? .imported : review.extracted == nil ? .recorded : .both
    isShortBreaks =
      state.care.periods.last { $0.start <= review.held }?.regime(on: review.held).kind
      == .shortBreaks
    id = review.own?.id
    by = review.own.flatMap { register.officer($0.by)?.name }
  }

  static func all(of state: ChildState, in register: Register) -> [ReviewLine] {
    state.reviews.held.reversed().map { ReviewLine($0, of: state, in: register) }
  }

  /// The kind in JSON: which period the law sets for it.
  package var kind: String? {
    if isShortBreaks { return "shortBreaks" }
    return number.map { $0 == 1 ? "first" : $0 == 2 ? "second" : "later" }
  }

  /// Why there was no talk in private before it, nil where there was one or nothing is known of it.
  package var noTalk: String? { talk.flatMap { $0 == .held ? nil : ReviewWords.words($0) } }

  /// "Review 5 held · PN1 attended and spoke", and what was not done before it.
  package var sentence: String {
    let code = participation.map { " · \($0.rawValue) \($0.meaning)" } ?? ""
    return "\(title) held\(code)" + (noTalk.map { " · \($0)" } ?? "")
  }

  var footprint: FootprintLine {
    FootprintLine(on: held, kind: .review, sentence: sentence, id: id, by: by)
  }
}
