import Domain

/// One episode of care: where the child lived, and under which legal status.
package struct PlacementLine: Hashable, Sendable {
  package let episode: Episode
  /// "2 y 3 m".
  package let length: String
  /// "U4 foster".
  package let placement: String
  /// "C2 care order".
  package let legalStatus: String
  /// Why it ended, nil while it lasts or where nothing is said.
  package let ended: String?

  static func all(of state: ChildState, today: Day) -> [PlacementLine] {
    state.care.periods.flatMap(\.episodes).reversed().map { episode in
      PlacementLine(
        episode: episode,
        length: DayWords.span(from: episode.start, to: episode.end ?? today),
        placement: episode.placement.map { "\($0.rawValue) \($0.shortName)" } ?? "not known",
        legalStatus: episode.legalStatus.map { "\($0.rawValue) \($0.shortName)" } ?? "not known",
        ended: (episode.changeReason?.meaning ?? episode.endReason?.meaning))
    }
  }
}
