/// Sentences that fit children of some ages.
struct Sayings: Sendable {
  private let byAge: [[String]]

  /// - Parameter lines: each sentence with the ages, in whole years, that it fits.
  init(_ lines: [(ages: ClosedRange<Int>, text: String)]) {
    byAge = (0...Sayings.oldest).map { age in
      lines.filter { $0.ages.contains(age) }.map(\.text)
    }
  }

  /// The sentences for a child of an age.
  func suiting(_ age: Int) -> [String] { byAge[max(0, min(Sayings.oldest, age))] }

  /// Nobody is looked after for longer.
  static let oldest = 18
}
