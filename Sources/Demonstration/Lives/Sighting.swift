import Domain

/// A day on which the IRO saw the child, and why.
struct Sighting: Sendable {
  let day: Day
  /// When it begins, in minutes since midnight.
  let minute: Int
  let isBeforeReview: Bool
}
