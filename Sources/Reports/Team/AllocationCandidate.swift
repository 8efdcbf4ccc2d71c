import Domain

/// An IRO who could take a child, with what speaks for them.
package struct AllocationCandidate: Hashable, Sendable {
  package let officer: Officer
  package let children: Int
  package let guidance: ClosedRange<Int>
  /// The names of brothers and sisters whom the IRO holds already.
  package let siblings: [String]
  /// Whether the IRO held this child before.
  package let heldBefore: Bool
  /// Whether the IRO takes children from the child's team or area.
  package let isSameArea: Bool
  /// What the cases weigh, in points, and what these hours carry.
  let points: Int
  let fullPoints: Int

  /// The last day of whoever leaves within the days of which a departure warns; else nil.
  package let leaving: Day?

  /// How many children more until the upper end of the guidance; negative above it.
  package var room: Int { guidance.upperBound - children }

  /// What speaks for the IRO, in words: "room for 6 · holds brother or sister Mia Brennan".
  package var reasons: [String] {
    var reasons = [
      room > 0
        ? "room for \(room) under the guidance"
        : room == 0 ? "at the end of the guidance" : "\(-room) over the guidance"
    ]
    if !siblings.isEmpty {
      reasons.append("holds brother or sister \(siblings.joined(separator: ", "))")
    }
    if heldBefore { reasons.append("held the case before") }
    if isSameArea { reasons.append("works in that area") }
    if let leaving { reasons.append("leaves \(leaving.weekdayDayMonth)") }
    return reasons
  }

  /// Who could take a child, the best first.
  ///
  /// Who has left or has not begun is no candidate, and who leaves soon comes last.
  /// Who holds a brother or sister already goes first, then who held the child before; among the rest
  /// whoever carries the least load for their hours, in points, not in heads.
  package static func ranked(
    for child: ChildID, in register: Register, today: Day
  ) throws(Refusal) -> [AllocationCandidate] {
    try ranked(for: [child], in: register, today: today)
  }

  /// Who could take several children together, the best first: the brothers and sisters of each of
  /// them speak for an IRO, and whoever held or works for one of them.
  package static func ranked(
    for children: [ChildID], in register: Register, today: Day
  ) throws(Refusal) -> [AllocationCandidate] {
    var states: [ChildState] = []
    for child in children { states.append(try register.child(child)) }
    let counts = counts(in: register, today: today)
    let points = Workload.points(register, today: today)
    let siblings = AllocationSiblings.of(states, in: register, today: today)
    let past = Set(states.flatMap { $0.allocation.all.compactMap(\.value) })
    let teams = Set(states.compactMap { $0.details.description.team.map(SearchText.fold) })
    return register.officers.enumerated().compactMap { place, officer in
      // Whoever holds all of them cannot be given them.
      let holdsAll = states.allSatisfy { $0.officer(on: today) == officer.id }
      guard officer.isIROAtWork(on: today), !holdsAll else { return nil }
      return AllocationCandidate(
        officer: officer, children: counts[UInt16(place)] ?? 0,
        guidance: register.policy.guidance(hundredths: officer.hundredthsOfFullTime),
        siblings: siblings[officer.id] ?? [], heldBefore: past.contains(officer.id),
        isSameArea: officer.area.map { teams.contains(SearchText.fold($0)) } ?? false,
        points: points[BoardLineID(place: UInt16(place))] ?? 0,
        fullPoints: register.policy.weights.fullTime * officer.hundredthsOfFullTime / 100,
        leaving: officer.left.flatMap { $0 <= today.adding(days: Departure.warnedDays) ? $0 : nil })
    }.sorted { $0.rank == $1.rank ? $0.officer.name < $1.officer.name : $0.rank < $1.rank }
  }

  /// Who could take over another's whole caseload, the one with the least load for their hours first.
  ///
  /// - Parameter orLater: whether those are among them who begin after today.
  package static func ranked(
    toTakeOverFrom leaver: OfficerID, in register: Register, today: Day, orLater: Bool = false
  ) -> [AllocationCandidate] {
    let counts = counts(in: register, today: today)
    let points = Workload.points(register, today: today)
    let siblings = AllocationSiblings.ofChildren(heldBy: leaver, in: register, today: today)
    return register.officers.enumerated().compactMap { place, officer in
      guard officer.isIROAtWork(on: orLater ? max(today, officer.from) : today),
        officer.id != leaver
      else { return nil }
      return AllocationCandidate(
        officer: officer, children: counts[UInt16(place)] ?? 0,
        guidance: register.policy.guidance(hundredths: officer.hundredthsOfFullTime),
        siblings: siblings[UInt16(place)] ?? [],
        heldBefore: false, isSameArea: false,
        points: points[BoardLineID(place: UInt16(place))] ?? 0,
        fullPoints: register.policy.weights.fullTime * officer.hundredthsOfFullTime / 100,
        leaving: officer.left.flatMap { $0 <= today.adding(days: Departure.warnedDays) ? $0 : nil })
    }.sorted {
      ($0.leaving == nil ? 0 : 1, $0.loadPerMille, $0.officer.name)
        < ($1.leaving == nil ? 0 : 1, $1.loadPerMille, $1.officer.name)
    }
  }

  /// How many children who are looked after each officer holds, by the officer's place.
  private static func counts(in register: Register, today: Day) -> [UInt16: Int] {
    var counts: [UInt16: Int] = [:]
    register.forEachSummary { _, summary in
      if summary.isLookedAfter(on: today) { counts[summary.officer(on: today), default: 0] += 1 }
    }
    return counts
  }

  /// Smaller is better.
  private var rank: Rank {
    Rank(
      steps: [
        leaving == nil ? 0 : 1, siblings.isEmpty ? 1 : 0, heldBefore ? 0 : 1, loadPerMille,
        isSameArea ? 0 : 1,
      ])
  }

  /// The points of the cases for a thousand that these hours carry: part-time hours count as such.
  private var loadPerMille: Int { fullPoints == 0 ? .max : points * 1_000 / fullPoints }

  private struct Rank: Comparable {
    let steps: [Int]

    static func < (left: Rank, right: Rank) -> Bool {
      left.steps.lexicographicallyPrecedes(right.steps)
    }
  }
}
