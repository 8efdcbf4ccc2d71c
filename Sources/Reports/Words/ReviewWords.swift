import Domain

/// What was said of a review beside its participation code, in words.
package enum ReviewWords {
  /// "number 9 as the IRO knows it · pathway plan reviewed · adoption review, too", or nil.
  package static func answers(_ review: HeldReview) -> String? {
    var parts: [String] = []
    if let number = review.number {
      parts.append("number \(number) as the IRO knows it")
    } else if review.isNotFirst == true {
      parts.append("not the first")
    }
    switch review.pathwayPlanReviewed {
    case true: parts.append("pathway plan reviewed")
    case false: parts.append("pathway plan not reviewed")
    default: break
    }
    if let adoption = review.adoption { parts.append(words(adoption)) }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// What is said once a first review is recorded of a child whom nobody had seen.
  package static let unseen = "Not seen before this first review."

  /// What came of the talk in private that is owed before a review.
  package static func words(_ talk: TalkBeforeReview) -> String {
    switch talk {
    case .held: "spoken with in private before it"
    case .refused: "the child refused to speak in private"
    case .inappropriate: "a talk in private was inappropriate"
    case .notHeld: "not spoken with in private before it"
    }
  }

  private static func words(_ adoption: AdoptionPart) -> String {
    let why = adoption.notPlacedBecause?.orNil.map { "not placed yet because \($0.oneLine)" }
    let plan = adoption.planStands.map {
      $0 ? "the plan for adoption stands" : "the plan for adoption does not stand"
    }
    return [adoption.isReview ? "adoption review, too" : "no adoption review", why, plan]
      .compactMap(\.self).joined(separator: "; ")
  }
}
