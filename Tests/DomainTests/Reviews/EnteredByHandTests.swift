import Domain
import TestSupport
import Testing

/// In care since Tue 4 May 2021 and entered by hand on Thu 20 November 2025.
@Suite("Of a child who was in care long before being entered by hand")
struct EnteredByHandTests {
  private let ava = ChildID("204417")
  private let start = Day(2021, 5, 4)
  private let today = Day(2025, 11, 20)
  private let held = Day(2025, 9, 15)

  private func sample() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, from: start, recordedOn: today)
    return sample
  }

  private func hold(
    _ number: Int?, notFirst: Bool? = nil, on day: Day, in sample: inout SampleRegister
  ) throws {
    try sample.change(on: max(day, today)) { [ava] register, desk throws(Refusal) in
      var review = HeldReview()
      (review.number, review.isNotFirst) = (number, notFirst)
      return try register.holdReview(review, of: ava, on: day, at: desk)
    }
  }

  @Test("it is asked which review the first one on record was")
  func asked() throws {
    let sample = try sample()
    #expect(throws: Refusal.whichReview(ava, began: start)) {
      try sample.register.holdReview(
        HeldReview(), of: ava, on: held, at: SampleRegister.desk(on: today))
    }
  }

  @Test("the number that is given counts, nothing is said of time, the next follows in six months")
  func numbered() throws {
    var sample = try sample()
    try hold(9, on: held, in: &sample)
    let review = try #require(try sample.state(ava).reviews.held.first)
    #expect(review.number == 9)
    #expect(!review.isNumberInferred)
    #expect(review.wasInTime == nil)
    #expect(
      sample.register.marks(at: 0).first { $0.kind == .reviewHeld }?.outcome == Mark.Outcome.none)
    #expect(try sample.due("review.later", of: ava) == Day(2026, 3, 15))
    #expect(try sample.clock("review.first", of: ava) == nil)
    // The one after it is asked nothing, and is judged.
    try hold(nil, on: Day(2026, 3, 16), in: &sample)
    let next = try #require(try sample.state(ava).reviews.held.last)
    #expect(next.number == 10)
    #expect(next.wasInTime == false)
  }

  @Test("where nobody knows the number it is inferred as for an import")
  func notFirst() throws {
    var sample = try sample()
    try hold(nil, notFirst: true, on: held, in: &sample)
    let review = try #require(try sample.state(ava).reviews.held.first)
    // 2 June and 2 September 2021, then every six months: the tenth by 2 September 2025.
    #expect(review.number == 11)
    #expect(review.isNumberInferred)
    #expect(review.wasInTime == nil)
    let next = try #require(try sample.clock("review.later", of: ava))
    #expect(next.due == Day(2026, 3, 15))
    #expect(next.anchor?.basis == .inferred)
  }

  @Test("nothing is asked where the child came into care as the child was entered")
  func known() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2025, 9, 1), recordedOn: today)
    try hold(nil, on: Day(2025, 9, 29), in: &sample)
    #expect(try sample.state(ava).reviews.held.first?.number == 1)
    #expect(try sample.state(ava).reviews.held.first?.wasInTime == true)
  }
}
