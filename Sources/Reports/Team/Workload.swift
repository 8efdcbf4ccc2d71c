import Domain

/// How much work each IRO has: meetings chaired, and cases weighed in points.
package struct Workload: Hashable, Sendable {
  package let today: Day
  /// The first days of the twelve months counted, the earliest first; the last is this month.
  package let months: [Day]
  package let lines: [Line]
  package let totals: Line
  package let weights: CaseWeights

  package struct Line: Hashable, Sendable {
    package let name: String
    package let hundredths: Int
    package let children: Int
    package let points: Int
    /// The points of these hours: those of a full-time IRO, pro rata.
    package let fullPoints: Int
    /// Reviews held in each of the months.
    package let meetings: [Int]

    /// Points as whole per cent of what these hours carry; nil without hours.
    package var percent: Int? {
      fullPoints == 0 ? nil : (points * 200 + fullPoints) / (2 * fullPoints)
    }

    package var fullTimeEquivalent: String { Officer.fullTimeEquivalent(hundredths) }
  }

  package init(_ register: Register, board: TeamBoard) {
    let today = board.seen.today
    self.today = today
    let months = (0..<12).map { today.startOfMonth.adding(months: $0 - 11) }
    self.months = months
    weights = register.policy.weights
    let points = Workload.points(register)
    let meetings = Workload.meetings(register, months: months, today: today)
    let weights = weights
    let lines = board.officers.map { line in
      Line(
        name: line.name, hundredths: line.hundredths, children: line.figures.children,
        points: points[line.id] ?? 0, fullPoints: weights.fullTime * line.hundredths / 100,
        meetings: meetings[line.id] ?? [Int](repeating: 0, count: 12))
    }
    self.lines = lines
    // What nobody holds is the team's work as well.
    let nobody = meetings[.unallocated] ?? [Int](repeating: 0, count: 12)
    totals = Line(
      name: "Team", hundredths: board.totals.hundredths,
      children: board.totals.figures.children,
      points: lines.reduce(points[.unallocated] ?? 0) { $0 + $1.points },
      fullPoints: weights.fullTime * board.totals.hundredths / 100,
      meetings: (0..<12).map { month in lines.reduce(nobody[month]) { $0 + $1.meetings[month] } })
  }

  private static func points(_ register: Register) -> [BoardLineID: Int] {
    let weights = register.policy.weights
    var families: Set<Family> = []
    var points: [BoardLineID: Int] = [:]
    register.forEachSummary { _, summary in
      guard summary.isLookedAfter else { return }
      let isFurther =
        summary.familyKey != 0
        && !families.insert(Family(officer: summary.officer, key: summary.familyKey)).inserted
      points[BoardLineID(place: summary.officer), default: 0] += weights.points(
        of: summary, isFurtherSibling: isFurther)
    }
    return points
  }

  private static func meetings(
    _ register: Register, months: [Day], today: Day
  ) -> [BoardLineID: [Int]] {
    var meetings: [BoardLineID: [Int]] = [:]
    guard let first = months.first else { return [:] }
    register.forEachReview(after: first.adding(days: -1), upTo: today) { _, mark in
      let month = months.lastIndex { $0.number <= mark.held } ?? 0
      meetings[BoardLineID(place: mark.officer), default: [Int](repeating: 0, count: 12)][month] +=
        1
    }
    return meetings
  }

  private struct Family: Hashable {
    let officer: UInt16
    let key: UInt64
  }
}

/// The team with more children or other hours than it has: shown, never saved.
package struct WhatIf: Hashable, Sendable {
  package let children: Int
  package let hundredths: Int
  package let points: Int
  package let fullPoints: Int
  package let guidance: ClosedRange<Int>
  /// Hours, in hundredths of full time, that would keep the team at the upper end of the guidance.
  package let hundredthsNeeded: Int

  /// - Parameters:
  ///   - more: children more (or fewer) than now, each of the present average weight.
  ///   - hours: hundredths of full time more (or fewer) than now.
  package init(
    _ workload: Workload, more: Int, hours: Int, policy: Policy
  ) throws(Refusal) {
    let totals = workload.totals
    children = totals.children + more
    hundredths = totals.hundredths + hours
    guard children >= 0 else { throw .outOfRange("children of the team", "0 or more") }
    guard hundredths > 0 else { throw .outOfRange("hours of the team", "more than 0") }
    points = totals.children == 0 ? 0 : totals.points * children / totals.children
    fullPoints = policy.weights.fullTime * hundredths / 100
    guidance = policy.guidance(hundredths: hundredths)
    let upper = max(1, policy.guidanceTo)
    hundredthsNeeded = (children * 100 + upper - 1) / upper
  }

  /// Children per full-time IRO in tenths.
  package var perFullTimeTenths: Int { (children * 1000 + hundredths / 2) / hundredths }
}
