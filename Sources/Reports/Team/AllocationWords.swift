import Domain

extension AllocationCandidate {
  /// Children per full-time IRO with one decimal, "–" without hours; with some children more where
  /// they were given.
  package func perFullTime(with more: Int = 0) -> String {
    let hundredths = officer.hundredthsOfFullTime
    guard hundredths > 0 else { return "–" }
    let tenths = ((children + more) * 1000 + hundredths / 2) / hundredths
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// "94 %": what the cases weigh of what these hours carry; "–" without hours.
  package var load: String {
    fullPoints > 0 ? "\((points * 200 + fullPoints) / (2 * fullPoints)) %" : "–"
  }

  /// What else speaks for the IRO beside numbers: "held before, same area".
  package var bonds: String {
    [heldBefore ? "held before" : nil, isSameArea ? "same area" : nil]
      .compactMap { $0 }.joined(separator: ", ")
  }
}
