import Domain
import Reports
import TestSupport
import Testing

@Suite("Who could take a child")
struct AllocationCandidateTests {
  private let today = Day(2026, 11, 20)

  /// Six IROs of full hours under a guidance of one to two children; the child N is of team North.
  ///
  /// F. Full holds two, one of them a sister; S. Sister holds one, a brother; P. Past held N before;
  /// A. Area takes children from North; H. Half holds one; E. Empty holds none.
  private func made() throws -> SampleRegister {
    var policy = Policy()
    policy.guidanceFrom = 1
    policy.guidanceTo = 2
    var sample = try SampleRegister(policy)
    let names = ["A. Area", "E. Empty", "F. Full", "H. Half", "P. Past", "S. Sister"]
    var officers: [Character: Officer] = [:]
    for name in names {
      let first = name.first ?? "-"
      officers[first] = Officer(
        id: OfficerID(String(first)), name: name, role: .iro,
        area: first == "A" ? "NORTH" : nil, from: Day(2020, 1, 1))
    }
    let came = Day(2020, 1, 1)
    try sample.record(
      on: came, by: .cole,
      names.compactMap { $0.first.flatMap { officers[$0] } }.map {
        Draft(nil, on: came, .officer(.set($0)))
      }
        // The two of every sample have gone, so that the six stand alone.
        + [Officer.ellery, .osei].map {
          Draft(nil, on: Day(2020, 2, 1), .officer(.left($0.id)))
        })
    let since = Day(2026, 11, 2)
    for (id, holder) in [("F1", "F"), ("F2", "F"), ("S1", "S"), ("H1", "H"), ("N", "P")] {
      try sample.add(ChildID(id), "Name \(id)", from: since, iro: officers[Character(holder)])
    }
    let described = Description(team: "North", siblings: [ChildID("F1"), ChildID("S1")])
    try sample.record(
      on: today,
      [
        Draft(ChildID("N"), on: today, .child(.described(described))),
        Draft(ChildID("N"), on: today, .child(.unallocated)),
      ])
    return sample
  }

  private func ranked(_ sample: SampleRegister) throws -> [AllocationCandidate] {
    try AllocationCandidate.ranked(for: ChildID("N"), in: sample.register, today: today)
  }

  @Test(
    "a brother or sister first, then who held the child, the least load for the hours, the area")
  func order() throws {
    let candidates = try ranked(made())
    #expect(
      candidates.map(\.officer.name) == [
        "S. Sister", "F. Full", "P. Past", "A. Area", "E. Empty", "H. Half",
      ])
    #expect(candidates.map(\.room) == [1, 0, 2, 2, 2, 1])
    #expect(candidates.map(\.children) == [1, 2, 0, 0, 0, 1])
    #expect(candidates.map(\.siblings) == [["Name S1"], ["Name F1"], [], [], [], []])
    #expect(candidates.map(\.heldBefore) == [false, false, true, false, false, false])
    #expect(candidates.map(\.isSameArea) == [false, false, false, true, false, false])
  }

  @Test("part-time hours count as what they carry, not as heads")
  func hours() throws {
    var sample = try made()
    // H. Half works three tenths of the hours now.
    let half = Officer(
      id: OfficerID("H"), name: "H. Half", role: .iro, hundredthsOfFullTime: 30,
      from: Day(2020, 1, 1))
    try sample.record(on: today, by: .cole, [Draft(nil, on: today, .officer(.set(half)))])
    let names = AllocationCandidate.ranked(
      toTakeOverFrom: OfficerID("S"), in: sample.register, today: today
    ).map(\.officer.name)
    // 14 of 180 points (7.8 %) are a heavier load than 28 of 600 (4.7 %).
    #expect(names == ["A. Area", "E. Empty", "P. Past", "F. Full", "H. Half"])
  }

  @Test("for several children counts the brothers and sisters of each, with whose they are")
  func several() throws {
    var sample = try made()
    try sample.add(ChildID("M"), "Name M", from: Day(2026, 11, 2), iro: nil)
    try sample.record(
      on: today,
      [
        Draft(
          ChildID("M"), on: today,
          .child(.described(Description(siblings: [ChildID("H1"), ChildID("N")]))))
      ])
    let candidates = try AllocationCandidate.ranked(
      for: [ChildID("N"), ChildID("M")], in: sample.register, today: today)
    let siblings = Dictionary(
      candidates.map { ($0.officer.name, $0.siblings) }, uniquingKeysWith: { $1 })
    #expect(siblings["S. Sister"] == ["Name S1 (of Name N)"])
    #expect(siblings["F. Full"] == ["Name F1 (of Name N)"])
    #expect(siblings["H. Half"] == ["Name H1 (of Name M)"])
    #expect(siblings["E. Empty"] == [])
    // N, who is allocated together with M, is nobody's reason.
    #expect(siblings.values.flatMap { $0 }.allSatisfy { !$0.hasPrefix("Name N") })
  }

  @Test("with children for each full-time post, and what they weigh of what the hours carry")
  func load() throws {
    let full = try #require(try ranked(made()).first { $0.officer.name == "F. Full" })
    // Two cases of 10 points and 4 more before the second review are 28 of 600 points: 4.7 %.
    #expect(full.load == "5 %")
    #expect(full.perFullTime() == "2.0")
    #expect(full.perFullTime(with: 1) == "3.0")
  }

  @Test("in words: what speaks for each, and how full they are")
  func reasons() throws {
    var sample = try made()
    try sample.add(ChildID("F3"), from: today, iro: try ranked(sample)[1].officer)
    let reasons = try ranked(sample).map { $0.reasons.joined(separator: "; ") }
    #expect(
      reasons == [
        "room for 1 under the guidance; holds brother or sister Name S1",
        "1 over the guidance; holds brother or sister Name F1",
        "room for 2 under the guidance; held the case before",
        "room for 2 under the guidance; works in that area", "room for 2 under the guidance",
        "room for 1 under the guidance",
      ])
  }

  @Test("who holds the child now is not offered, and brothers and sisters of old do not count")
  func holder() throws {
    var sample = try made()
    let sister = try ranked(sample)[0].officer
    try sample.record(
      on: today,
      [
        Draft(ChildID("N"), on: today, .child(.allocated(sister.id))),
        Draft(ChildID("F1"), on: today, .child(.closed(nil))),
      ])
    let candidates = try ranked(sample)
    #expect(
      candidates.map(\.officer.name) == ["P. Past", "A. Area", "E. Empty", "F. Full", "H. Half"])
    #expect(candidates.allSatisfy { $0.siblings.isEmpty })
  }
}
