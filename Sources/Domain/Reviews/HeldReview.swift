/// The meeting of a review as the IRO recorded it.
///
/// What is nil was not asked or not said: journals of older programs hold fewer answers.
package struct HeldReview: Hashable, Codable, Sendable {
  package var participation: Participation?
  package var place: String?
  /// What the child said, or what was said for the child.
  package var views: String?
  package var notes: String?
  /// The review that was held; nil where nobody planned it, and in journals of older programs.
  package var review: ReviewIdentity?
  /// Its number within the period of care, where the IRO knows it and earlier ones are not recorded.
  package var number: Int?
  /// True where earlier reviews were held that are not recorded, and nobody knows how many.
  package var isNotFirst: Bool?
  /// Whether the pathway plan was reviewed, too.
  package var pathwayPlanReviewed: Bool?
  /// What it was as a review under regulation 36 of the Adoption Agencies Regulations 2005.
  package var adoption: AdoptionPart?
  /// True where somebody found in the file that it was held; the notes are then what was said of that.
  package var confirmed: Bool?

  package init(
    participation: Participation? = nil, place: String? = nil, views: String? = nil,
    notes: String? = nil, review: ReviewIdentity? = nil
  ) {
    self.participation = participation
    self.place = place
    self.views = views
    self.notes = notes
    self.review = review
  }
}

/// What a review of a child whom the authority may place for adoption was beside a looked-after
/// review.
package struct AdoptionPart: Hashable, Codable, Sendable {
  /// Whether it was the adoption review, too.
  package var isReview: Bool
  /// Why the child is not placed yet, which the first six-month review must establish: Adoption
  /// Agencies Regulations 2005, regulation 36(7)(a).
  package var notPlacedBecause: String?
  /// Whether the child should still be placed for adoption: regulation 36(7)(b).
  package var planStands: Bool?

  package init(isReview: Bool, notPlacedBecause: String? = nil, planStands: Bool? = nil) {
    self.isReview = isReview
    self.notPlacedBecause = notPlacedBecause
    self.planStands = planStands
  }
}
