import Domain

/// How much work each IRO has: meetings chaired, and cases weighed in points.
package struct Workload: Hashable, Sendable {
  package let today: Day
  /// The first days of the twelve months counted, the earliest first; the last is this month.
  package let months: [Day]
  package let lines: [Line]
  /// Children whom nobody holds, and reviews of days on which nobody held the case.
  package let unallocated: Line
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
    let points = Workload.points(register, today: today)
    let meetings = Workload.meetings(register, months: months, today: today)
    let weights = weights
    func line(_ line: BoardLine, _ points: Int, _ meetings: [Int]?) -> Line {
      Line(
        name: line.name, hundredths: line.hundredths, children: line.figures[.children],
        points: points, fullPoints: weights.fullTime * line.hundredths / 100,
        meetings: meetings ?? [Int](repeating: 0, count: 12))
    }
    lines = board.officers.map { line($0, points[$0.id] ?? 0, meetings[$0.id]) }
    unallocated = line(
      board.unallocated, points[.unallocated] ?? 0, meetings[.unallocated])
    let all = lines + [unallocated]
    totals = line(
      board.totals, all.reduce(0) { $0 + $1.points },
      (0..<12).map { month in all.reduce(0) { $0 + $1.meetings[month] } })
  }

  static func points(_ register: Register, today: Day) -> [BoardLineID: Int] {
    let weights = register.policy.weights
    let nobody = register.placesOfNobody(on: today)
    var families: Set<Family> = []
    var points: [BoardLineID: Int] = [:]
    register.forEachSummary { _, summary in
      guard summary.isLookedAfter(on: today) else { return }
      let place = summary.officer(on: today)
      let isFurther =
        summary.familyKey != 0
        && !families.insert(Family(officer: place, key: summary.familyKey)).inserted
      points[BoardLineID(place: place, nobody: nobody), default: 0] += weights.points(
        of: summary, isFurtherSibling: isFurther)
    }
    return points
  }

  private static func meetings(
    _ register: Register, months: [Day], today: Day
  ) -> [BoardLineID: [Int]] {
    var meetings: [BoardLineID: [Int]] = [:]
    guard let first = months.first else { return [:] }
    register.forEachMark(of: .reviewHeld, after: first.adding(days: -1), upTo: today) { _, mark in
      let month = months.lastIndex { $0.number <= mark.day } ?? 0
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
  /// More than any service has.
  private static let most = 1_000_000
  /// Hours, in hundredths of full time, that would keep the team at the upper end of the guidance.
  package let hundredthsNeeded: Int

  /// - Parameters:
  ///   - more: children more (or fewer) than now, each of the present average weight.
  ///   - hours: hundredths of full time more (or fewer) than now.
  package init(
    _ workload: Workload, more: Int, hours: Int, policy: Policy
  ) throws(Refusal) {
    let totals = workload.totals
    guard (-totals.children...WhatIf.most).contains(more) else {
      throw .outOfRange("children of the team", "from 0 to a million more")
    }
    guard (1 - totals.hundredths...WhatIf.most).contains(hours) else {
      throw .outOfRange("hours of the team", "more than 0, and at most 10,000 FTE more")
    }
    children = totals.children + more
    hundredths = totals.hundredths + hours
    points =
      totals.children == 0
      ? children * policy.weights.base
      : (totals.points * children + totals.children / 2) / totals.children
    fullPoints = policy.weights.fullTime * hundredths / 100
    guidance = policy.guidance(hundredths: hundredths)
    let upper = max(1, policy.guidanceTo)
    hundredthsNeeded = (children * 100 + upper - 1) / upper
  }

  /// Children per full-time IRO in tenths.
  package var perFullTimeTenths: Int { (children * 1000 + hundredths / 2) / hundredths }
}
