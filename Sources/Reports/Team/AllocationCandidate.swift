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
    return reasons
  }

  /// Who could take a child, the best first.
  ///
  /// Somebody with room goes before somebody without; among them, who holds a brother or sister
  /// already, who held the child before, who works in the area, and who has the most room.
  package static func ranked(
    for child: ChildID, in register: Register, today: Day
  ) throws(Refusal) -> [AllocationCandidate] {
    let state = try register.child(child)
    let counts = counts(in: register, today: today)
    var siblings: [OfficerID: [String]] = [:]
    for id in state.details.description.siblings ?? [] {
      guard let holder = register.holder(of: id), let row = register.row(of: id),
        register.summary(at: row).isLookedAfter(on: today)
      else { continue }
      siblings[holder.id, default: []].append(register.name(of: id))
    }
    let past = Set(state.allocation.all.compactMap(\.value))
    let team = state.details.description.team.map(SearchText.fold)
    return register.officers.enumerated().compactMap { place, officer in
      guard officer.isIROAtWork(on: today), officer.id != state.officer
      else { return nil }
      return AllocationCandidate(
        officer: officer, children: counts[UInt16(place)] ?? 0,
        guidance: register.policy.guidance(hundredths: officer.hundredthsOfFullTime),
        siblings: siblings[officer.id] ?? [], heldBefore: past.contains(officer.id),
        isSameArea: officer.area.map { SearchText.fold($0) == team } ?? false)
    }.sorted { $0.rank == $1.rank ? $0.officer.name < $1.officer.name : $0.rank < $1.rank }
  }

  /// Who could take over another's whole caseload, the one with the most room first.
  ///
  /// - Parameter orLater: whether those are among them who begin after today.
  package static func ranked(
    toTakeOverFrom leaver: OfficerID, in register: Register, today: Day, orLater: Bool = false
  ) -> [AllocationCandidate] {
    let counts = counts(in: register, today: today)
    return register.officers.enumerated().compactMap { place, officer in
      guard officer.isIROAtWork(on: orLater ? max(today, officer.from) : today),
        officer.id != leaver
      else { return nil }
      return AllocationCandidate(
        officer: officer, children: counts[UInt16(place)] ?? 0,
        guidance: register.policy.guidance(hundredths: officer.hundredthsOfFullTime),
        siblings: [], heldBefore: false, isSameArea: false)
    }.sorted { ($1.room, $0.officer.name) < ($0.room, $1.officer.name) }
  }

  /// How many children who are looked after each officer holds, by the officer's place.
  private static func counts(in register: Register, today: Day) -> [UInt16: Int] {
    var counts: [UInt16: Int] = [:]
    register.forEachSummary { _, summary in
      if summary.isLookedAfter(on: today) { counts[summary.officer, default: 0] += 1 }
    }
    return counts
  }

  /// Smaller is better.
  private var rank: Rank {
    Rank(
      steps: [
        room > 0 ? 0 : 1, siblings.isEmpty ? 1 : 0, heldBefore ? 0 : 1, isSameArea ? 0 : 1, -room,
      ])
  }

  private struct Rank: Comparable {
    let steps: [Int]

    static func < (left: Rank, right: Rank) -> Bool {
      left.steps.lexicographicallyPrecedes(right.steps)
    }
  }
}
