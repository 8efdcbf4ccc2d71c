import Domain
import TestSupport
import Testing

/// Placed on Mon 3 August 2026: reviews by 31 August, three months after the first, then six (SI
/// 2005/389, regulation 36(3)); SI 2010/959 does not apply (its regulation 3).
@Suite("Once a child is placed for adoption")
struct PlacedForAdoptionTests {
  private let ava = ChildID("204417")

  /// Under a placement order, in each placement from its day on; the first review was held on 1 April.
  private func sample(_ placements: [(from: Day, code: String)]) throws -> SampleRegister {
    var sample = try SampleRegister()
    var extract = Extract.care(from: Day(2026, 3, 10), reviewsKnownFrom: Day(2025, 4, 1))
    extract.episodes = placements.enumerated().map { index, placement in
      let next = index + 1 < placements.count ? placements[index + 1].from : nil
      return Episode(
        start: placement.from, legalStatus: LegalStatus(rawValue: "E1"),
        placement: PlacementType(rawValue: placement.code), end: next,
        endReason: next.map { _ in EpisodeEndReason(rawValue: "X1") })
    }
    try sample.extract(ava, on: Day(2026, 3, 12), extract)
    try sample.holdReview(of: ava, on: Day(2026, 4, 1))
    return sample
  }

  private var placed: [(from: Day, code: String)] {
    [(Day(2026, 3, 10), "U6"), (Day(2026, 8, 3), "A6")]
  }

  @Test("no looked-after review and no health assessment is due, and the next review is the first")
  func onlyOne() throws {
    let sample = try sample(placed)
    for rule in ["review.second", "review.later", "health.initial", "health.review", "permanence"] {
      #expect(try sample.clock(RuleID(rawValue: rule), of: ava)?.isRunning != true)
    }
    #expect(try sample.due("adoption.placed.first", of: ava) == Day(2026, 8, 31))
    #expect(sample.register.nextReview(at: 0, on: Day(2026, 8, 20))?.due == Day(2026, 8, 31))
  }

  @Test("what was not done before stays on record, superseded, with by when it was due")
  func superseded() throws {
    let sample = try sample(placed)
    // The first review on 1 April, so the second by 1 July 2026; the initial health assessment by the
    // first review, which came before 7 April, 20 working days after 10 March (3 and 6 April off).
    for (rule, due) in [
      ("review.second", Day(2026, 7, 1)), ("permanence", Day(2026, 7, 1)),
      ("health.initial", Day(2026, 4, 1)),
    ] {
      let clock = try #require(try sample.clock(RuleID(rawValue: rule), of: ava))
      #expect(clock.status == .superseded(on: Day(2026, 8, 3), "the placement for adoption"))
      #expect(clock.due == due, "\(rule)")
    }
    // 31 days of July less the first, and three of August.
    let second = try sample.clock("review.second", of: ava)
    #expect(second?.punctuality(sample.register.workingDays)?.lateness?.words == "33 days")
  }

  @Test("a review of the placement that met in time and was adjourned is in time, unconfirmed")
  func adjourned() throws {
    var sample = try sample(placed)
    // Met on Fri 28 August, by Mon 31 August; 20 working days, without the bank holiday of 31 August:
    // Mon 28 September.
    try sample.adjournReview(of: ava, on: Day(2026, 8, 28))
    #expect(
      try sample.clock("adoption.placed.first", of: ava)?.status == .met(on: Day(2026, 8, 28)))
    #expect(try sample.due("review.adjourned", of: ava) == Day(2026, 9, 28))
    try sample.holdReview(of: ava, on: Day(2026, 9, 28))
    let clock = try #require(try sample.clock("adoption.placed.first", of: ava))
    #expect(clock.status == .met(on: Day(2026, 9, 28)))
    #expect(clock.due == Day(2026, 9, 28))
    #expect(clock.anchor?.remark?.contains("unconfirmed") == true)
    #expect(try sample.state(ava).reviews.held.last?.wasInTime == true)
  }

  @Test("a review of it that was not held stays on record once the placement has ended")
  func missed() throws {
    // Placed on 3 August: by 31 August. Back on 1 October: 31 days later.
    let sample = try sample(placed + [(Day(2026, 10, 1), "U4")])
    let clock = try #require(try sample.clock("adoption.placed.first", of: ava))
    #expect(
      clock.status == .superseded(on: Day(2026, 10, 1), "the end of the placement for adoption"))
    #expect(clock.due == Day(2026, 8, 31))
    #expect(clock.punctuality(sample.register.workingDays)?.lateness?.words == "31 days")
    #expect(try sample.clock("adoption.placed.second", of: ava) == nil)
  }

  @Test("a review that is held is the review of the placement, in time by its days")
  func held() throws {
    var sample = try sample(placed)
    try sample.holdReview(of: ava, on: Day(2026, 8, 31))
    let first = try #require(try sample.clock("adoption.placed.first", of: ava))
    #expect(first.status == .met(on: Day(2026, 8, 31)))
    #expect(try sample.due("adoption.placed.second", of: ava) == Day(2026, 11, 30))
    try sample.holdReview(of: ava, on: Day(2026, 12, 1))
    #expect(try sample.due("adoption.placed.later", of: ava) == Day(2027, 6, 1))
    let reviews = try sample.state(ava).reviews.held.suffix(2)
    #expect(reviews.map(\.due) == [Day(2026, 8, 31), Day(2026, 11, 30)])
    #expect(reviews.map(\.wasInTime) == [true, false])
  }

  @Test("a stay in hospital ends nothing")
  func temporary() throws {
    let sample = try sample(placed + [(Day(2026, 8, 20), "T1")])
    #expect(try sample.state(ava).care.placedForAdoptionFrom == Day(2026, 8, 3))
    #expect(try sample.state(ava).care.adoptionDisruptedOn == nil)
  }

  @Test("and not when it is only decided: DATE_PLACED is the day of the decision")
  func decided() throws {
    var sample = try sample([(Day(2026, 3, 10), "U6")])
    var extract = Extract()
    extract.adoptionPlacements = [
      AdoptionPlacement(placed: Day(2026, 3, 20), ceased: nil, reasonCeased: nil)
    ]
    try sample.extract(ava, on: Day(2026, 4, 7), extract)
    let care = try sample.state(ava).care
    #expect(!care.isPlacedForAdoption)
    #expect(care.adoptionDecision?.placed == Day(2026, 3, 20))
    #expect(try sample.clock("adoption.placed.first", of: ava) == nil)
    #expect(try sample.due("review.second", of: ava) == Day(2026, 7, 1))
  }

  @Test("and it does not last, a review is due 28 to 42 days after the child came back")
  func disrupted() throws {
    // Back on Thu 1 October 2026: from Thu 29 October to Thu 12 November.
    var sample = try sample(placed + [(Day(2026, 10, 1), "U4")])
    let clock = try #require(try sample.clock("adoption.disrupted", of: ava))
    #expect(clock.due == Day(2026, 11, 12))
    #expect(clock.anchor?.remark == "not before Thu 29 Oct 2026")
    // The looked-after reviews go on: three months after the first, of 1 April.
    #expect(try sample.due("review.second", of: ava) == Day(2026, 7, 1))
    try sample.holdReview(of: ava, on: Day(2026, 10, 28))
    #expect(try sample.clock("adoption.disrupted", of: ava)?.isRunning == true)
    let tooSoon = Day(2026, 10, 28)
    #expect(throws: Refusal.self) {
      try sample.register.complete(
        .adoptionDisrupted, of: ava, on: tooSoon, outcome: nil,
        at: SampleRegister.desk(on: Day(2026, 10, 30)))
    }
    try sample.holdReview(of: ava, on: Day(2026, 10, 29))
    #expect(
      try sample.clock("adoption.disrupted", of: ava)?.status == .met(on: Day(2026, 10, 29)))
    // The reviews of a child who may be placed run from that one.
    #expect(try sample.due("adoption.unplaced.later", of: ava) == Day(2027, 4, 29))
  }
}
