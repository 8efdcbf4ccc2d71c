import Domain
import Storage
import TestSupport
import Testing

@Suite("The participation code of a review")
struct ReviewCodeTests {
  private let ava = ChildID("204417")
  private let held = Day(2026, 3, 23)

  /// In care since 2 March 2026, reviewed on Mon 23 March.
  private func reviewed(_ code: String? = nil) throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, born: Day(2014, 5, 6), from: Day(2026, 3, 2))
    let review = HeldReview(
      participation: code.map { Participation(rawValue: $0) }, place: "school", views: "likes art")
    try sample.change(on: held) { register, desk throws(Refusal) in
      try register.holdReview(review, of: ChildID("204417"), on: desk.today, at: desk)
    }
    return sample
  }

  @Test("is asked for within the time of the record, as practice and not as law, until it is given")
  func clock() throws {
    var sample = try reviewed()
    // 20 working days after Mon 23 Mar 2026, without Good Friday 3 and Easter Monday 6 April: 24 to 27
    // Mar are 4, 30 Mar to 2 Apr 8, 7 to 10 Apr 12, 13 to 17 Apr 17, 20 to 22 Apr 20.
    let clock = try #require(try sample.clock("review.code", of: ava))
    #expect(clock.due == Day(2026, 4, 22))
    #expect(ClockRule.named(.reviewCode)?.standing == .practice)
    #expect(sample.register.duties(at: 0).contains { $0.countsFrom == held })
    let before = try #require(try sample.state(ava).reviews.own.first)
    try sample.change(on: Day(2026, 3, 25)) { register, desk throws(Refusal) in
      try register.codeReview(
        of: ChildID("204417"), as: Participation(rawValue: "PN5"), on: nil, at: desk)
    }
    #expect(try sample.clock(.reviewCode, of: ava) == nil)
    let review = try #require(try sample.state(ava).reviews.own.first)
    #expect(review.on == held)
    #expect(
      review.value
        == HeldReview(
          participation: Participation(rawValue: "PN5"), place: "school", views: "likes art",
          review: ReviewIdentity(id: before.id, kind: .lookedAfter)))
  }

  @Test("is not asked for where it was given")
  func given() throws {
    #expect(try reviewed("PN1").clock(.reviewCode, of: ava) == nil)
  }

  @Test("is refused where it does not fit the age, is known, or no review lacks one")
  func refusals() throws {
    var sample = try reviewed()
    func give(_ code: String, on day: Day? = nil) throws(RecordingError) {
      try sample.change(on: Day(2026, 3, 25)) { register, desk throws(Refusal) in
        try register.codeReview(
          of: ChildID("204417"), as: Participation(rawValue: code), on: day, at: desk)
      }
    }
    let under = Participation(rawValue: "PN0")
    #expect(throws: RecordingError.refused(.participationAge(under, age: 11))) { try give("PN0") }
    #expect(throws: RecordingError.refused(.noCodeMissing(ava))) {
      try give("PN1", on: Day(2026, 3, 24))
    }
    try give("PN1")
    #expect(
      throws: RecordingError.refused(.codeKnown(ava, held, Participation(rawValue: "PN1")))
    ) { try give("PN2", on: held) }
    #expect(throws: RecordingError.refused(.noCodeMissing(ava))) { try give("PN2") }
  }

  @Test("of a review of a year before the service knew the child is in no return to come")
  func before() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2024, 5, 6), recordedOn: Day(2026, 4, 1))
    for day in [Day(2026, 3, 30), Day(2026, 4, 1)] {
      try sample.record(on: Day(2026, 4, 1), [Draft(ava, on: day, .review(.held(HeldReview())))])
    }
    #expect(try sample.state(ava).reviewsAwaitingCode == [Day(2026, 4, 1)])
  }

  @Test("is the child's own: a first review without ever having seen the child says so")
  func unseen() throws {
    var sample = try reviewed("PN1")
    #expect(try sample.state(ava).wasUnseenAtFirstReview(heldOn: held))
    try sample.change(on: held) { register, desk throws(Refusal) in
      try register.logVisit(
        Visit(manner: .phone), to: ChildID("204417"), on: Day(2026, 3, 20), at: desk)
    }
    // A talk by phone is no seeing.
    #expect(try sample.state(ava).wasUnseenAtFirstReview(heldOn: held))
    try sample.change(on: held) { register, desk throws(Refusal) in
      try register.logVisit(Visit(), to: ChildID("204417"), on: Day(2026, 3, 20), at: desk)
    }
    #expect(try !sample.state(ava).wasUnseenAtFirstReview(heldOn: held))
  }
}
