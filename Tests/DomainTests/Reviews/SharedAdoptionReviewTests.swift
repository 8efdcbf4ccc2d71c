import Domain
import TestSupport
import Testing

/// Authority to place since Tue 10 March 2026: the first adoption review is due on Wed 10 June.
@Suite("A review of a child who may be placed for adoption")
struct SharedAdoptionReviewTests {
  private let ava = ChildID("204417")

  private func sample() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 10), legalStatus: "E1", placement: "U6")
    return sample
  }

  private func hold(
    _ adoption: AdoptionPart?, on day: Day, in sample: inout SampleRegister
  ) throws {
    try sample.change(on: day) { [ava] register, desk throws(Refusal) in
      var review = HeldReview()
      review.adoption = adoption
      return try register.holdReview(review, of: ava, on: day, at: desk)
    }
  }

  @Test("says that its clock runs from what was recorded, where a child was entered by hand")
  func basis() throws {
    let clock = try #require(try sample().clock("adoption.unplaced.first", of: ava))
    #expect(clock.due == Day(2026, 6, 10))
    #expect(clock.anchor?.basis == .recorded)
  }

  @Test("within the three months is the first adoption review, too, unless it is said not to be")
  func first() throws {
    var sample = try sample()
    try hold(AdoptionPart(isReview: false), on: Day(2026, 3, 30), in: &sample)
    #expect(try sample.due("adoption.unplaced.first", of: ava) == Day(2026, 6, 10))
    var other = try self.sample()
    try hold(nil, on: Day(2026, 4, 2), in: &other)
    let first = try #require(try other.clock("adoption.unplaced.first", of: ava))
    #expect(first.status == .met(on: Day(2026, 4, 2)))
    let later = try #require(try other.clock("adoption.unplaced.later", of: ava))
    #expect(later.due == Day(2026, 10, 2))
    #expect(later.anchor?.basis == .inferred)
    // It was a looked-after review all the same.
    #expect(try other.due("review.second", of: ava) == Day(2026, 7, 2))
  }

  @Test("that comes later is the adoption review, too, only where that is said")
  func later() throws {
    var sample = try sample()
    try hold(nil, on: Day(2026, 4, 2), in: &sample)
    try hold(nil, on: Day(2026, 6, 30), in: &sample)
    #expect(try sample.due("adoption.unplaced.later", of: ava) == Day(2026, 10, 2))
    let both = AdoptionPart(isReview: true, notPlacedBecause: "no match yet", planStands: true)
    try hold(both, on: Day(2026, 9, 30), in: &sample)
    let next = try #require(try sample.clock("adoption.unplaced.later", of: ava))
    #expect(next.due == Day(2027, 3, 30))
    #expect(next.anchor?.basis == .recorded)
  }

  @Test("at the first six-month adoption review says why the child is not placed, and only there")
  func whyNotPlaced() throws {
    var sample = try sample()
    try hold(nil, on: Day(2026, 4, 2), in: &sample)
    let today = Day(2026, 10, 1)
    let desk = SampleRegister.desk(on: today)
    func field(_ adoption: AdoptionPart) -> RefusalField? {
      do throws(Refusal) {
        var review = HeldReview()
        review.adoption = adoption
        _ = try sample.register.holdReview(review, of: ava, on: today, at: desk)
        return nil
      } catch {
        return error.field
      }
    }
    #expect(field(AdoptionPart(isReview: true)) == .notPlaced)
    #expect(field(AdoptionPart(isReview: true, notPlacedBecause: "no match")) == .planStands)
    #expect(
      field(AdoptionPart(isReview: true, notPlacedBecause: "no match", planStands: false)) == nil)
    #expect(field(AdoptionPart(isReview: false)) == nil)
    // Recorded as done, it says so in its outcome.
    #expect(throws: Refusal.self) {
      try sample.register.complete(
        "adoption.unplaced.later", of: ava, on: today, outcome: " ", at: desk)
    }
    #expect(
      try sample.register.complete(
        "adoption.unplaced.later", of: ava, on: today, outcome: "no match; goes on", at: desk
      ).count == 1)
    try sample.done("adoption.unplaced.later", of: ava, on: today)
    #expect(try !sample.state(ava).mustSayWhyNotPlaced(on: Day(2027, 3, 30)))
  }

  @Test("that only the return holds is taken as the adoption review, and says so")
  func imported() throws {
    var sample = try SampleRegister()
    var care = Extract.care(
      from: Day(2026, 3, 10), legalStatus: "E1", reviews: [Day(2026, 4, 2), Day(2026, 6, 30)],
      reviewsKnownFrom: Day(2025, 4, 1))
    care.episodes[0].placement = PlacementType(rawValue: "U6")
    try sample.extract(ava, on: Day(2026, 7, 1), care)
    let later = try #require(try sample.clock("adoption.unplaced.later", of: ava))
    #expect(later.due == Day(2026, 12, 30))
    #expect(later.anchor?.basis == .inferred)
  }
}
