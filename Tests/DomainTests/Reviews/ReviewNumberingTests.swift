import Domain
import TestSupport
import Testing

@Suite("The reviews of a child")
struct ReviewNumberingTests {
  let ava = ChildID("204417")

  @Test("are numbered anew in every period of care")
  func periods() throws {
    var sample = try SampleRegister()
    var extract = Extract.care(
      from: Day(2025, 5, 1), reviews: [Day(2025, 5, 28), Day(2025, 8, 20), Day(2026, 2, 20)],
      reviewsKnownFrom: Day(2025, 4, 1))
    extract.episodes[0].end = Day(2025, 9, 1)
    extract.episodes[0].endReason = EpisodeEndReason(rawValue: "E4A")
    extract.episodes.append(
      Episode(start: Day(2026, 2, 2), legalStatus: LegalStatus(rawValue: "C2")))
    try sample.extract(ava, on: Day(2026, 6, 1), extract)
    let reviews = try sample.state(ava).reviews.held
    #expect(reviews.map(\.number) == [1, 2, 1])
    // 20 working days after Thu 1 May 2025 (5 and 26 May are holidays), three months after
    // 28 May, 20 working days after Mon 2 February 2026.
    #expect(reviews.map(\.due) == [Day(2025, 6, 2), Day(2025, 8, 28), Day(2026, 3, 2)])
  }

  @Test("that the return only announces were not held: the clock of the one before goes on")
  func announced() throws {
    var sample = try SampleRegister()
    let care = Extract.care(
      from: Day(2026, 1, 5), reviews: [Day(2026, 1, 30), Day(2026, 9, 1)],
      reviewsKnownFrom: Day(2025, 4, 1))
    try sample.extract(ava, on: Day(2026, 6, 1), care)
    #expect(try sample.state(ava).reviews.held.map(\.held) == [Day(2026, 1, 30)])
    #expect(try sample.due("review.second", of: ava) == Day(2026, 4, 30))
    // The return of a later day says that it was held.
    try sample.extract(ava, on: Day(2026, 9, 3), care)
    #expect(try sample.state(ava).reviews.held.map(\.number) == [1, 2])
    #expect(try sample.due("review.later", of: ava) == Day(2027, 3, 1))
  }

  @Test(
    "hold the code of the IRO where the extract has another, until that is settled",
    arguments: [(nil, "PN2"), (Settlement.Choice.own, "PN2"), (.extract, "PN4")])
  func codes(choice: Settlement.Choice?, code: String) throws {
    var sample = try SampleRegister()
    let held = Day(2026, 5, 20)
    try sample.add(ava, from: Day(2026, 1, 5))
    let own = HeldReview(participation: Participation(rawValue: "PN2"))
    try sample.record(on: held, [Draft(ava, on: held, .review(.held(own)))])
    var care = Extract.care(from: Day(2026, 1, 5))
    care.reviews = [ExtractedReview(held: held, participation: Participation(rawValue: "PN4"))]
    try sample.extract(ava, on: Day(2026, 6, 1), care)
    if let choice {
      let settled = Event.child(.settled(Settlement(review: held, choice: choice)))
      try sample.record(on: Day(2026, 6, 2), [Draft(ava, on: Day(2026, 6, 2), settled)])
    }
    let state = try sample.state(ava)
    #expect(state.reviews.held.map(\.participation?.rawValue) == [code])
    #expect(state.reviews.unsettled.count == (choice == nil ? 1 : 0))
  }

  @Test(
    "take PN0 for a child under four and the other codes from the fourth birthday on",
    arguments: [("PN0", 3, true), ("PN1", 3, false), ("PN0", 4, false), ("PN7", 4, true)])
  func age(code: String, years: Int, fits: Bool) throws {
    var sample = try SampleRegister()
    let held = Day(2026, 5, 20)
    let born = Day(2026 - years, 5, years == 3 ? 19 : 20)
    try sample.add(ava, born: born, from: Day(2026, 4, 1))
    let review = HeldReview(participation: Participation(rawValue: code))
    let hold = { () throws(Refusal) -> [Draft] in
      try sample.register.holdReview(
        review, of: ava, on: held, at: SampleRegister.desk(on: held))
    }
    if fits {
      #expect(try hold().count == 1)
    } else {
      #expect(throws: Refusal.participationAge(Participation(rawValue: code), age: years)) {
        try hold()
      }
    }
  }
}
