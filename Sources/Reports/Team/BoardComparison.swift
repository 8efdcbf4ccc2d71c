import Domain

/// Two boards side by side, of two days or of two ways of looking at one: what differs.
package struct BoardComparison: Hashable, Sendable {
  package let earlier: TeamBoard
  package let later: TeamBoard
  /// Everybody who stands on either board: those of the later one, then those who went in between.
  package let officers: [Line]
  package let unallocated: Line
  package let totals: Line

  /// Every line: the IROs, what nobody holds, and the totals.
  package var lines: [Line] { officers + [unallocated, totals] }

  package struct Line: Hashable, Sendable {
    package let name: String
    package let earlier: BoardFigures?
    package let later: BoardFigures?

    /// How much more the later board counts.
    package func difference(_ column: BoardColumn) -> Int {
      (later?[column] ?? 0) - (earlier?[column] ?? 0)
    }
  }

  package init(earlier: TeamBoard, later: TeamBoard) {
    self.earlier = earlier
    self.later = later
    let before = Dictionary(
      earlier.officers.map { ($0.officer?.id, $0) }, uniquingKeysWith: { first, _ in first })
    let still = Set(later.officers.map { $0.officer?.id })
    officers =
      later.officers.map { line in
        Line(name: line.name, earlier: before[line.officer?.id]?.figures, later: line.figures)
      }
      + earlier.officers.filter { !still.contains($0.officer?.id) }.map {
        Line(name: $0.name, earlier: $0.figures, later: nil)
      }
    unallocated = Line(
      name: later.unallocated.name, earlier: earlier.unallocated.figures,
      later: later.unallocated.figures)
    totals = Line(
      name: later.totals.name, earlier: earlier.totals.figures, later: later.totals.figures)
  }
}
