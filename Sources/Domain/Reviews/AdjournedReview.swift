/// A review that was begun and adjourned.
package struct AdjournedReview: Hashable, Codable, Sendable {
  package var reason: String

  package init(reason: String) { self.reason = reason }
}
