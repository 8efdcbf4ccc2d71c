import Domain
import TestSupport
import Testing

@Suite("An adoption review is due")
struct AdoptionRulesTests {
  let ava = ChildID("204417")

  @Test("three months after the authority to place, then every six months, until placed")
  func notPlaced() throws {
    var sample = try authorised()
    #expect(try sample.due("adoption.unplaced.first", of: ava) == Day(2026, 6, 10))
    #expect(try sample.clock("adoption.unplaced.later", of: ava) == nil)
    try sample.done("adoption.unplaced.first", of: ava, on: Day(2026, 6, 1))
    #expect(
      try sample.clock("adoption.unplaced.first", of: ava)?.status == .met(on: Day(2026, 6, 1)))
    #expect(try sample.due("adoption.unplaced.later", of: ava) == Day(2026, 12, 1))
    try sample.extract(ava, on: Day(2026, 8, 5), placed)
    #expect(
      try sample.clock("adoption.unplaced.later", of: ava)?.status
        == .superseded(on: Day(2026, 8, 3), "the placement for adoption"))
  }

  @Test("four weeks after the placement, three months after that, then every six months")
  func placedForAdoption() throws {
    var sample = try authorised()
    try sample.extract(ava, on: Day(2026, 8, 5), placed)
    #expect(try sample.due("adoption.placed.first", of: ava) == Day(2026, 8, 31))
    try sample.done("adoption.placed.first", of: ava, on: Day(2026, 8, 30))
    #expect(try sample.due("adoption.placed.second", of: ava) == Day(2026, 11, 30))
    try sample.done("adoption.placed.second", of: ava, on: Day(2026, 11, 30))
    #expect(try sample.due("adoption.placed.later", of: ava) == Day(2027, 5, 30))
  }

  @Test("beside the looked-after reviews, unless the policy ends those", arguments: [true, false])
  func lookedAfterReviews(goOn: Bool) throws {
    var policy = Policy()
    policy.reviewsGoOnWhenPlacedForAdoption = goOn
    var sample = try SampleRegister(policy)
    try sample.extract(ava, on: Day(2026, 3, 10), .care(from: Day(2026, 3, 10), legalStatus: "E1"))
    try sample.holdReview(of: ava, on: Day(2026, 4, 1))
    #expect(try sample.due("review.second", of: ava) == Day(2026, 7, 1))
    try sample.extract(ava, on: Day(2026, 8, 5), placed)
    let second = try #require(try sample.clock("review.second", of: ava))
    #expect(second.due == Day(2026, 7, 1))
    #expect(second.isRunning == goOn)
  }

  private func authorised() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.extract(ava, on: Day(2026, 3, 12), .care(from: Day(2026, 3, 10), legalStatus: "E1"))
    return sample
  }

  /// The child was placed for adoption on 3 August 2026.
  private var placed: Extract {
    var extract = Extract()
    extract.episodes = [
      Episode(
        start: Day(2026, 3, 10), legalStatus: LegalStatus(rawValue: "E1"),
        placement: PlacementType(rawValue: "U6"), end: Day(2026, 8, 3),
        endReason: EpisodeEndReason(rawValue: "X1")),
      Episode(
        start: Day(2026, 8, 3), legalStatus: LegalStatus(rawValue: "E1"),
        placement: PlacementType(rawValue: "A6")),
    ]
    return extract
  }
}
