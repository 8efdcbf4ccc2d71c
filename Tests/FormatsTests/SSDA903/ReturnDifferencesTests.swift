import Domain
import Formats
import Testing

@Suite("Where the return and the register differ")
struct ReturnDifferencesTests {
  private let episodes = SmallReturn.episodes(
    "A1,01/05/2017,S,C2,N1,U6,PR1,01/12/2017,X1,,,,", "A1,01/12/2017,P,C2,N1,K2,PR1,,,,,,")
  private let reviews = SmallReturn.reviews(
    "A1,10/05/2008,26/05/2017,PN1", "A1,10/05/2008,21/08/2017,PN1",
    "A1,10/05/2008,20/02/2018,PN1")

  private func register() throws -> SmallRegister {
    var small = SmallRegister()
    try small.record(SmallReturn.plan(SmallReturn.header, episodes, reviews))
    return small
  }

  @Test("a row that a later return of the same period lacks is proposed for removal, not removed")
  func removals() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header,
      SmallReturn.episodes("A1,01/05/2017,S,C2,N1,U6,PR1,01/12/2017,X1,,,,"),
      SmallReturn.reviews("A1,10/05/2008,26/05/2017,PN1", "A1,10/05/2008,20/02/2018,PN1"),
      into: try register().register)
    #expect(
      plan.proposedRemovals == [
        ProposedRemoval(child: ChildID("A1"), kind: .episode, day: Day(2017, 12, 1)),
        ProposedRemoval(child: ChildID("A1"), kind: .review, day: Day(2017, 8, 21)),
      ])
    #expect(plan.drafts.isEmpty)
  }

  @Test("a removal that a person agreed to is recorded, and then nothing is proposed")
  func agreed() throws {
    var small = try register()
    let fewer = SmallReturn.reviews(
      "A1,10/05/2008,26/05/2017,PN1", "A1,10/05/2008,20/02/2018,PN1")
    let plan = try SmallReturn.plan(SmallReturn.header, episodes, fewer, into: small.register)
    let drafts = ImportPlan.drafts(removing: plan.proposedRemovals, today: SmallReturn.today)
    #expect(drafts.map(\.on) == [Day(2017, 8, 21)])
    try small.record(drafts)
    #expect(
      try small.state(of: "A1").reviews.extracted.map(\.held)
        == [Day(2017, 5, 26), Day(2018, 2, 20)])
    let again = try SmallReturn.plan(SmallReturn.header, episodes, fewer, into: small.register)
    #expect(again.proposedRemovals.isEmpty)
  }

  @Test("what a return of the next year rightly lacks is not proposed")
  func nextYear() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header,
      SmallReturn.episodes(
        "A1,01/12/2017,P,C2,N1,K2,PR1,01/06/2018,X1,,,,", "A1,01/06/2018,P,C2,N1,U6,PR1,,,,,,"),
      SmallReturn.reviews("A1,10/05/2008,20/08/2018,PN1"), into: try register().register,
      today: Day(2019, 1, 1))
    #expect(plan.proposedRemovals.isEmpty)
    #expect(plan.added == [.episodes: 1, .reviews: 1])
    #expect(plan.changed == [.episodes: 1])
  }

  @Test("the IRO's own record of a review stays, and both codes are shown")
  func participation() throws {
    var small = try register()
    try small.record(
      "A1", on: Day(2017, 8, 21),
      .review(.held(HeldReview(participation: Participation(rawValue: "PN3")))))
    let plan = try SmallReturn.plan(SmallReturn.header, episodes, reviews, into: small.register)
    #expect(
      plan.conflicts == [
        ImportConflict(
          child: ChildID("A1"), subject: .participation, review: Day(2017, 8, 21), own: "PN3",
          extract: "PN1")
      ])
    #expect(plan.drafts.isEmpty)
    try small.record(
      "A1", on: SmallReturn.today,
      .child(.settled(Settlement(review: Day(2017, 8, 21), choice: .own))))
    let settled = try SmallReturn.plan(SmallReturn.header, episodes, reviews, into: small.register)
    #expect(settled.conflicts.isEmpty)
  }

  @Test("a review that the IRO recorded a few days from the return's is shown with both days")
  func reviewDay() throws {
    var small = try register()
    try small.record("A1", on: Day(2017, 8, 22), .review(.held(HeldReview())))
    let plan = try SmallReturn.plan(SmallReturn.header, episodes, reviews, into: small.register)
    #expect(
      plan.conflicts == [
        ImportConflict(
          child: ChildID("A1"), subject: .reviewDay, review: Day(2017, 8, 22), own: "2017-08-22",
          extract: "2017-08-21")
      ])
  }

  @Test("a child added by hand is matched, and what differs is shown")
  func addedByHand() throws {
    var small = SmallRegister()
    try small.record(
      "A1", on: Day(2017, 5, 3),
      .child(.added(ChildAddition(born: Day(2008, 5, 11), lookedAfterFrom: Day(2017, 5, 2)))))
    let plan = try SmallReturn.plan(SmallReturn.header, episodes, reviews, into: small.register)
    #expect(plan.added[.children] == 1)
    #expect(plan.changed == [.children: 1])
    #expect(plan.conflicts.map(\.subject) == [.born, .lookedAfterFrom])
    #expect(plan.conflicts.map(\.own) == ["2008-05-11", "2017-05-02"])
    #expect(plan.conflicts.map(\.extract) == ["2008-05-10", "2017-05-01"])
  }

  @Test("rows of a child that only the register has are taken in without a header")
  func knownWithoutHeader() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.reviews("A1,10/05/2008,20/03/2018,PN1", "Z9,10/05/2008,20/03/2018,PN1"),
      into: try register().register)
    #expect(plan.findings == ["no-header-file 0"])
    #expect(plan.count("reviews.csv")?.quarantined == 1)
    #expect(plan.added == [.reviews: 1])
    #expect(plan.proposedRemovals.isEmpty)
  }
}
