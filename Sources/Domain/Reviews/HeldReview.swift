/// The meeting of a review as the IRO recorded it.
package struct HeldReview: Hashable, Codable, Sendable {
  package var participation: Participation?
  package var place: String?
  /// What the child said, or what was said for the child.
  package var views: String?
  package var notes: String?
  /// The review that was held; nil where nobody planned it, and in journals of older programs.
  package var review: ReviewIdentity?

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
