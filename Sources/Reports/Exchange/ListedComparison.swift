import Domain

/// Two boards side by side, as `team --compare --json` prints them.
package struct ListedComparison: Encodable, Sendable {
  package let earlier: Day
  package let later: Day
  /// "then" or "now": how the earlier day is looked at.
  package let known: String
  package let officers: [Line]
  package let unallocated: Line
  package let totals: Line

  package struct Line: Encodable, Sendable {
    package let name: String
    /// Null where the IRO did not stand on the earlier board.
    package let earlier: OrNull<Figures>
    /// Null where the IRO stands on the later board no more.
    package let later: OrNull<Figures>
    /// How much more the later board counts.
    package let difference: Counts

    init(_ line: BoardComparison.Line) {
      name = line.name
      earlier = OrNull(line.earlier.map(Figures.init))
      later = OrNull(line.later.map(Figures.init))
      difference = Counts { line.difference($0) }
    }
  }

  package struct Figures: Encodable, Sendable {
    package let counts: Counts
    package let reviewsOnTime: ListedBoard.Part
    package let sameIRO: ListedBoard.Part

    init(_ figures: BoardFigures) {
      counts = Counts { figures[$0] }
      reviewsOnTime = ListedBoard.Part(
        numerator: figures.reviews.numerator, denominator: figures.reviews.denominator)
      sameIRO = ListedBoard.Part(
        numerator: figures.sameOfficer, denominator: figures.children)
    }
  }

  /// The counts by the names that `team --json` gives them.
  package struct Counts: Encodable, Sendable {
    package let children: Int
    package let high: Int
    package let medium: Int
    package let low: Int
    package let unset: Int
    package let late: Int
    package let dueSoon: Int
    package let notSeen: Int
    package let openNotifications: Int

    init(_ count: (BoardColumn) -> Int) {
      children = count(.children)
      high = count(.high)
      medium = count(.medium)
      low = count(.low)
      unset = count(.unset)
      late = count(.late)
      dueSoon = count(.dueSoon)
      notSeen = count(.notSeen)
      openNotifications = count(.notifications(stage: nil))
    }
  }

  package init(_ comparison: BoardComparison, known: Lookback) {
    earlier = comparison.earlier.seen.today
    later = comparison.later.seen.today
    self.known = known.rawValue
    officers = comparison.officers.map(Line.init)
    unallocated = Line(comparison.unallocated)
    totals = Line(comparison.totals)
  }
}
