import Domain

/// Whether children are spoken with in private before their reviews: the share, and the three other
/// answers by themselves. The four together are the reviews that the share is of.
extension Figure {
  static let talks = [
    spokenWith,
    talk(
      .talkRefused, key: "talkRefused", "Talk refused", brief: "Rfsd", .refused,
      "before which the child refused"),
    talk(
      .talkInappropriate, key: "talkInappropriate", "Talk inappropriate", brief: "Inap",
      .inappropriate, "before which a talk was inappropriate"),
    talk(
      .talkNone, key: "talkNone", "No talk", brief: "None", .notTalked,
      "before which no talk is recorded"),
  ]

  private static let spokenWith = Figure(
    .spokenWith, "Spoken with", brief: "Spkn", .share, one: "review recorded in 12 months",
    many: "reviews recorded in 12 months", definition: ofTalks,
    .marks(.reviewTalk) { _ in true },
    part: Part(key: "spokenWithBefore", title: "Spoken with before (12 months)") { item, _ in
      if case .mark(_, let mark) = item { mark.outcome == .talked } else { false }
    })

  private static func talk(
    _ id: FigureID, key: String, _ title: String, brief: String, _ outcome: Mark.Outcome,
    _ words: String
  ) -> Figure {
    Figure(
      id, key: key, title, brief: brief, .talk, one: "review \(words)", many: "reviews \(words)",
      definition: ofTalks, .marks(.reviewTalk) { $0.outcome == outcome })
  }

  private static let ofTalks =
    "Reviews that the IRO recorded as held in the twelve months up to today, counted for the IRO who "
    + "held the case on that day: those before which the IRO spoke with the child in private, of all. "
    + "Where the child refused or the IRO considered it inappropriate, as SI 2010/959 regulation "
    + "36(1)(b) allows in this program's words, they are counted apart. Reviews that only a return "
    + "holds are not among them: whether there was a talk is not known."
}

extension Mark {
  /// What came of the talk before a review: "spoken with in private before it".
  package var talkWords: String {
    switch outcome {
    case .talked: ReviewWords.words(.held)
    case .refused: ReviewWords.words(.refused)
    case .inappropriate: ReviewWords.words(.inappropriate)
    default: ReviewWords.words(.notHeld)
    }
  }
}
