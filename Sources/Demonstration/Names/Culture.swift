import Domain

/// Where a family's names come from; what is made of them is invented.
struct Culture: Sendable {
  let girls: [String]
  let boys: [String]
  let families: [String]
  let ethnicities: [String]
  /// How many families of a thousand.
  let share: Int
  /// How many of a thousand unaccompanied children.
  let unaccompanied: Int

  init(
    _ share: Int, unaccompanied: Int = 0, _ ethnicities: String, girls: String, boys: String,
    families: String
  ) {
    self.share = share
    self.unaccompanied = unaccompanied
    self.ethnicities = Culture.words(ethnicities)
    self.girls = Culture.words(girls)
    self.boys = Culture.words(boys)
    self.families = Culture.words(families)
  }

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map { word in
      String(word.map { $0 == "_" ? " " : $0 })
    }
  }

  /// Every culture, those of Britain and Ireland first.
  static let all: [Culture] = british + european + asian + african

  static let byShare: [(Int, Int)] = all.enumerated().map { ($0.offset, $0.element.share) }
  static let byUnaccompanied: [(Int, Int)] = all.enumerated().map {
    ($0.offset, $0.element.unaccompanied)
  }
}
