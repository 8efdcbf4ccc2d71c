import Domain

/// The team board as `team --json` prints it.
package struct ListedBoard: Encodable, Sendable {
  package let asAt: Day
  /// "then" or "now" where a past day is looked at.
  package let known: OrNull<String>
  package let officers: [Line]
  package let unallocated: Int
  package let oldestUnallocatedWorkingDays: OrNull<Int>
  package let totals: Line
  package let reviewsNotKnown: Int

  package struct Guidance: Encodable, Sendable {
    package let from: Int
    package let to: Int

    init(_ range: ClosedRange<Int>) {
      from = range.lowerBound
      to = range.upperBound
    }
  }

  package struct Part: Encodable, Sendable {
    package let numerator: Int
    package let denominator: Int
  }

  /// How many notifications are open at a stage of the ladder.
  package struct Stage: Encodable, Sendable {
    /// The key of the stage, as in the policy.
    package let stage: String
    package let count: Int
  }

  package struct Line: Encodable, Sendable {
    package let name: String
    package let fte: OrNull<Double>
    package let children: Int
    package let perFTE: OrNull<Double>
    package let guidance: OrNull<Guidance>
    package let high: Int
    package let medium: Int
    package let low: Int
    package let unset: Int
    package let late: Int
    package let dueSoon: Int
    package let notSeen: Int
    package let openNotifications: Int
    package let byStage: [Stage]
    package let reviewsOnTime: Part
    package let trend: [Part]
    package let sameIRO: Part

    init(_ line: BoardLine, _ ladder: Ladder) {
      let figures = line.figures
      name = line.name
      fte = OrNull(line.hundredths > 0 ? Double(line.hundredths) / 100 : nil)
      children = figures.children
      perFTE = OrNull(line.perFullTimeTenths.map { Double($0) / 10 })
      guidance = OrNull(line.guidance.map(Guidance.init))
      high = figures.high
      medium = figures.medium
      low = figures.low
      unset = figures.unset
      late = figures.late
      dueSoon = figures.dueSoon
      notSeen = figures.notSeen
      openNotifications = figures.openNotifications
      byStage = zip(ladder.stages, figures.notifications).map {
        Stage(stage: $0.key, count: $1)
      }
      reviewsOnTime = Part(
        numerator: figures.reviews.numerator, denominator: figures.reviews.denominator)
      trend = figures.quarters.map {
        Part(numerator: $0.numerator, denominator: $0.denominator)
      }
      sameIRO = Part(numerator: figures.sameOfficer, denominator: figures.children)
    }
  }

  package init(_ board: TeamBoard, _ lines: [BoardLine], known: Lookback?) {
    asAt = board.seen.today
    self.known = OrNull(known?.rawValue)
    officers = lines.map { Line($0, board.policy.ladder) }
    unallocated = board.unallocated.figures.children
    oldestUnallocatedWorkingDays = OrNull(board.oldestUnallocated)
    totals = Line(board.totals, board.policy.ladder)
    reviewsNotKnown = board.reviewsNotKnown
  }
}
