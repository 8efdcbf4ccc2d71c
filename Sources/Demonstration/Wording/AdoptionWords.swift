extension Wording {
  /// What an adoption review of a child who is not placed yet says of that, and of the plan: Adoption
  /// Agencies Regulations 2005, regulation 36(7).
  static func notPlacedYet(seed: UInt64) -> String {
    let words = [
      "no family came forward yet, profiled again; the plan for adoption stands",
      "two families were considered and withdrew; the plan for adoption stands",
      "to be placed with a brother or sister, the search is wider; the plan for adoption stands",
      "a match goes to panel; the plan for adoption stands",
    ]
    return words[Int(seed / 5 % UInt64(words.count))]
  }
}
