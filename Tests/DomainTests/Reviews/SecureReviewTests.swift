import Domain
import TestSupport
import Testing

/// Children (Secure Accommodation) Regulations 1991, regulations 15 and 16.
@Suite("A secure accommodation review is due")
struct SecureReviewTests {
  private let ava = ChildID("204417")

  @Test(
    "within a month of the placement, on the same date or the last of the month",
    arguments: [
      (Day(2026, 1, 30), Day(2026, 2, 28)), (Day(2028, 1, 31), Day(2028, 2, 29)),
      (Day(2026, 3, 2), Day(2026, 4, 2)),
    ])
  func first(placed: Day, due: Day) throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: placed, placement: "K1")
    #expect(try sample.due("secure.first", of: ava) == due)
  }

  @Test("then every three months, and beside the looked-after reviews")
  func later() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2), placement: "K1")
    try sample.done("secure.first", of: ava, on: Day(2026, 3, 31))
    #expect(try sample.clock("secure.first", of: ava)?.status == .met(on: Day(2026, 3, 31)))
    #expect(try sample.due("secure.later", of: ava) == Day(2026, 6, 30))
    try sample.done("secure.later", of: ava, on: Day(2026, 6, 30))
    #expect(try sample.due("secure.later", of: ava) == Day(2026, 9, 30))
    // Its panel is no review of the case.
    #expect(try sample.due("review.first", of: ava) == Day(2026, 3, 30))
  }

  @Test("not by a looked-after review, and not of a child in another home")
  func others() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2), placement: "K1")
    try sample.holdReview(of: ava, on: Day(2026, 3, 20))
    #expect(try sample.due("secure.first", of: ava) == Day(2026, 4, 2))
    let kai = ChildID("204418")
    try sample.add(kai, from: Day(2026, 3, 2), placement: "K2")
    #expect(try sample.clock("secure.first", of: kai) == nil)
  }
}
