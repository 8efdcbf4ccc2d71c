import Domain
import TestSupport
import Testing

@Suite("The reviews of a child")
struct ReviewHistoryTests {
  let ava = ChildID("204417")

  @Test("are held whoever says so; what the IRO and what the return say stays beside it")
  func whoSaysSo() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 1, 5))
    var extract = Extract()
    extract.reviews = [
      ExtractedReview(held: Day(2026, 4, 20), participation: nil),
      ExtractedReview(held: Day(2026, 1, 30), participation: nil),
      ExtractedReview(held: Day(2026, 9, 1), participation: nil),
    ]
    // Recorded on 1 June: the review of 1 September is announced and was not held yet.
    try sample.extract(ava, on: Day(2026, 6, 1), extract)
    try sample.holdReview(of: ava, on: Day(2026, 4, 20))
    let reviews = try sample.state(ava).reviews
    #expect(reviews.held.map(\.held) == [Day(2026, 1, 30), Day(2026, 4, 20)])
    #expect(reviews.own.map(\.on) == [Day(2026, 4, 20)])
    #expect(
      reviews.extracted.map(\.held) == [Day(2026, 1, 30), Day(2026, 4, 20), Day(2026, 9, 1)])
    #expect(reviews.announced == [Day(2026, 9, 1)])
  }

  @Test("of the open period leave out those of an earlier one")
  func periods() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2025, 1, 6))
    try sample.holdReview(of: ava, on: Day(2025, 1, 31))
    try sample.record(
      on: Day(2025, 3, 3), [Draft(ava, on: Day(2025, 3, 3), .child(.closed(nil)))])
    #expect(try sample.state(ava).reviews.ofPeriod.isEmpty)
    try sample.add(ava, from: Day(2026, 1, 5))
    try sample.holdReview(of: ava, on: Day(2026, 1, 30))
    let reviews = try sample.state(ava).reviews
    #expect(reviews.held.map(\.number) == [1, 1])
    #expect(reviews.ofPeriod.map(\.held) == [Day(2026, 1, 30)])
  }
}
