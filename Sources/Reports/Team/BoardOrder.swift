import Domain

/// By what the lines of a board are sorted; ties stand by name.
package struct BoardOrder: Hashable, Sendable {
  package enum Key: Hashable, Sendable {
    case name, hours, perFullTime
    /// How many a figure counts, or the share of its part.
    case count(FigureID), share(FigureID)
  }

  package var key: Key
  package var isReversed: Bool

  package init(_ key: Key = .name, reversed: Bool = false) {
    self.key = key
    isReversed = reversed
  }

  /// The lines of the IROs in this order: names from A, figures from the highest.
  package func sorted(_ board: TeamBoard) -> [BoardLine] {
    guard key != .name else { return isReversed ? board.officers.reversed() : board.officers }
    let sign = isReversed ? 1 : -1
    return board.officers.enumerated().sorted {
      (sign * value($0.element), $0.offset) < (sign * value($1.element), $1.offset)
    }.map(\.element)
  }

  private func value(_ line: BoardLine) -> Int {
    switch key {
    case .name: 0
    case .hours: line.hundredths
    case .perFullTime: line.perFullTimeTenths ?? -1
    case .share(let figure): share(line.figures.share(figure))
    case .count(let figure): line.figures[figure]
    }
  }

  private func share(_ share: Share) -> Int {
    share.denominator == 0 ? -1 : share.numerator * 1_000_000 / share.denominator
  }
}
