/// Which of two differing records of one review a person decided to trust.
package struct Settlement: Hashable, Codable, Sendable {
  package enum Choice: String, Codable, Sendable { case own, extract }

  /// The day of the review that differed.
  package var review: Day
  package var choice: Choice

  package init(review: Day, choice: Choice) {
    self.review = review
    self.choice = choice
  }
}
