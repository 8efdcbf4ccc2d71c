/// Under which law a review is held: whose plan is looked at, and in what periods.
///
/// A value and not a closed list: what an old program wrote and what a newer one adds are both
/// readable. ``ReviewRegime`` says the periods of the kinds that this program knows.
package struct ReviewKind: RawRepresentable, Hashable, Codable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// The review of a looked-after child's case.
  package static let lookedAfter = ReviewKind(rawValue: "lookedAfter")
  /// The review of a child who is looked after in a series of short breaks.
  package static let shortBreaks = ReviewKind(rawValue: "shortBreaks")
  /// Of a child whom the authority may place for adoption and has not placed yet.
  package static let adoptionUnplaced = ReviewKind(rawValue: "adoptionUnplaced")
  /// Of a child who is placed for adoption.
  package static let adoptionPlaced = ReviewKind(rawValue: "adoptionPlaced")
}
