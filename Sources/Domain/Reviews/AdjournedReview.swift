/// A review that was begun and adjourned.
package struct AdjournedReview: Hashable, Codable, Sendable {
  package var reason: String
  /// The review that met; nil where nobody planned it, and in journals of older programs.
  package var review: ReviewIdentity?

  package init(reason: String, review: ReviewIdentity? = nil) {
    self.reason = reason
    self.review = review
  }
}
