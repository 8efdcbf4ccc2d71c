import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("The form of a review asks")
struct ReviewFormTests {
  private let today = SmallCaseload.today
  private let femi = ChildID("70001")

  /// A child of the small caseload's IRO, with the form of a review open on it.
  private func form(
    born: Day = Day(2015, 3, 1), from: Day, legalStatus: String = "C2", recordedOn: Day? = nil,
    _ arrange: (inout SampleRegister) throws -> Void = { _ in }
  ) throws -> Sitting {
    var sample = try SmallCaseload.make()
    try sample.add(
      femi, "Femi Adeyemi", born: born, from: from, legalStatus: legalStatus, placement: "U6",
      recordedOn: recordedOn)
    try arrange(&sample)
    var sitting = Sitting(
      sample, today: today, size: .init(columns: 120, rows: 40), officer: .ellery)
    try sitting.type("2/femi<Enter>r")
    return sitting
  }

  @Test("for the number of the first one on record of a child who was in care long before")
  func number() throws {
    var sitting = try form(from: Day(2021, 5, 4), recordedOn: today)
    #expect(sitting.shows("Which review"))
    try sitting.type("<Tab><Tab><Down><C-s>")
    #expect(sitting.shows("which review this was is missing"))
    try sitting.type("9<C-s>")
    #expect(try sitting.state(femi).reviews.held.map(\.number) == [9])
    #expect(try sitting.state(femi).reviews.held.map(\.wasInTime) == [nil])
  }

  @Test("whether the pathway plan was reviewed, of a young person who will leave care")
  func pathway() throws {
    var sitting = try form(born: Day(2010, 4, 15), from: Day(2026, 1, 5)) { sample in
      try sample.change(on: Day(2026, 2, 2)) { register, desk throws(Refusal) in
        try register.holdReview(HeldReview(), of: ChildID("70001"), on: desk.today, at: desk)
      }
    }
    #expect(sitting.shows("Pathway plan reviewed"))
    try sitting.type("<Tab><Tab><Down><Tab><Space><C-s>")
    #expect(try sitting.state(femi).reviews.lastOfPathwayPlan == today)
  }

  @Test("whether it was the adoption review, too, and at six months why the child is not placed")
  func adoption() throws {
    var sitting = try form(from: Day(2026, 3, 10), legalStatus: "E1") { sample in
      try sample.change(on: Day(2026, 4, 2)) { register, desk throws(Refusal) in
        try register.holdReview(HeldReview(), of: ChildID("70001"), on: desk.today, at: desk)
      }
    }
    #expect(sitting.shows("Not placed because"))
    try sitting.type("<Tab><Tab><Down><Tab><Space><C-s>")
    #expect(sitting.shows("why the child is not placed for adoption yet"))
    try sitting.type("no match<Tab><Space><C-s>")
    let adoption = try sitting.state(femi).reviews.held.last?.own?.value.adoption
    #expect(
      adoption == AdoptionPart(isReview: true, notPlacedBecause: "no match", planStands: true))
  }

  @Test("why it was adjourned, and says the day it met and the last day for the rest")
  func adjourned() throws {
    var sitting = try form(from: Day(2026, 11, 2))
    try sitting.type("<Right><BackTab>no report<C-s>")
    // 20 working days after Fri 20 November: Fri 18 December, no bank holiday between.
    let said = try #require(sitting.lines(with: "review adjourned on Fri 20 Nov").first)
    #expect(said.contains("to be completed by Fri 18 Dec 2026."))
    try sitting.type("<Enter><Enter>")
    let line = try #require(sitting.lines(with: "Review adjourned").first)
    #expect(line.contains("◇ Review adjourned"))
    #expect(!line.contains("✓ Review adjourned"))
  }

  @Test("why an early review is not asked for any more")
  func early() throws {
    var sitting = try form(from: Day(2026, 11, 2)) { sample in
      try sample.change(on: Day(2026, 11, 9)) { register, desk throws(Refusal) in
        try register.track(
          Tracking(
            priority: .high, reason: "drift",
            monitoring: Monitoring(earlyReviewBy: Day(2026, 11, 27))),
          of: ChildID("70001"), on: desk.today, at: desk)
      }
    }
    #expect(sitting.shows("is not asked for early"))
    try sitting.type("<Right><Right><BackTab>it has settled<C-s>")
    #expect(try sitting.state(femi).openEarlyReview == nil)
    #expect(sitting.shows("no early review is asked for any more"))
  }

  @Test("nothing of this of a child to whom none of it applies")
  func plain() throws {
    let sitting = try form(from: Day(2026, 11, 2))
    for words in ["Which review", "Pathway plan", "Adoption review", "not asked for early"] {
      #expect(!sitting.shows(words))
    }
  }
}
