import Domain
import Formats
import Testing

@Suite("List 8 of Annex A")
struct AnnexAImportTests {
  private let heading =
    "Child Unique ID,Gender,Date of Latest Statutory Review,Placement Type,"
    + "Date of Last IRO Visit / Contact to the Child,Allocated Team,Allocated Worker\n"

  private func plan(_ rows: String, into register: Register) throws -> ImportPlan {
    try ImportPlan.annexA(
      SmallReturn.file("list8.csv", heading + rows), today: SmallReturn.today, register: register)
  }

  @Test("brings the worker, the team and the day of the last visit, once")
  func visits() throws {
    var small = SmallRegister()
    try small.record(SmallReturn.plan(SmallReturn.header))
    let rows =
      "A1,b) Female,2018-01-03,f) U6: foster,05/03/2018,\"a) North, east\",D. Marsh\n"
      + "B2,a) Male,,,,,\n"
    let plan = try plan(rows, into: small.register)
    #expect(plan.problems.isEmpty)
    #expect(plan.added == [.descriptions: 1, .visits: 1, .reviews: 1])
    let count = try #require(plan.count("list8.csv"))
    #expect([count.rows, count.added, count.unchanged] == [2, 1, 1])
    try small.record(plan)
    let ann = try small.state(of: "A1")
    #expect(ann.visits.made.map(\.on) == [Day(2018, 3, 5)])
    #expect(ann.visits.made.first?.value.imported == true)
    #expect(ann.reviews.held.map(\.held) == [Day(2018, 1, 3)])
    #expect(ann.details.description.team == "North, east")
    #expect(ann.details.socialWorker == "D. Marsh")
    #expect(try self.plan(rows, into: small.register).drafts.isEmpty)
  }

  @Test("a visit or contact is not seeing the child, unless the service says so")
  func contact() throws {
    var small = SmallRegister()
    try small.record(SmallReturn.plan(SmallReturn.header))
    try small.record(plan("A1,,,,05/03/2018,,\n", into: small.register))
    #expect(try small.state(of: "A1").visits.lastSeen == nil)
    #expect(try small.state(of: "A1").visits.lastListed?.on == Day(2018, 3, 5))
    var policy = Policy()
    policy.listedContactCountsAsSeen = true
    try small.record([Draft(nil, on: SmallReturn.today, .policy(.set(policy)))])
    #expect(try small.state(of: "A1").visits.lastSeen?.on == Day(2018, 3, 5))
  }

  @Test("brings the last health assessment, dental check, review and permanence plan, once")
  func wholeList() throws {
    var small = SmallRegister()
    try small.record(
      SmallReturn.plan(
        SmallReturn.header, SmallReturn.episodes("A1,01/05/2017,S,C2,N1,U6,PR1,,,,,,")))
    let file = SmallReturn.file(
      "list8.csv",
      "ChildUniqueID,DateOfLatestStatutoryReview,LastIROVisitDate,Date of Last Health Assessment,"
        + "Date of Last Dental Check,What is the permanence plan\n"
        + "A1,12/02/2018,20/03/2018,07/11/2017,08/01/2018,c) Long-term fostering\n")
    func plan() throws -> ImportPlan {
      try ImportPlan.annexA(file, today: SmallReturn.today, register: small.register)
    }
    let first = try plan()
    #expect(
      first.added == [
        .descriptions: 1, .visits: 1, .reviews: 1, .healthAssessments: 1, .dentalChecks: 1,
      ])
    try small.record(first)
    let ann = try small.state(of: "A1")
    #expect(ann.reviews.held.map(\.held) == [Day(2018, 2, 12)])
    #expect(ann.visits.made.map(\.on) == [Day(2018, 3, 20)])
    #expect(ann.health.lastAssessment?.on == Day(2017, 11, 7))
    #expect(ann.completions.last("health.dental")?.on == Day(2018, 1, 8))
    #expect(ann.details.description.permanencePlan == "Long-term fostering")
    #expect(ann.completions.permanencePlan == nil)
    #expect(try plan().drafts.isEmpty)
  }

  @Test("a review a few days from one that is known is doubted and not taken in")
  func nearReview() throws {
    var small = SmallRegister()
    try small.record(
      SmallReturn.plan(SmallReturn.header, SmallReturn.reviews("A1,10/05/2008,10/01/2018,PN1")))
    let near = try plan("A1,,03/01/2018,,,,D. Marsh\n", into: small.register)
    #expect(near.findings == ["review-day 2"])
    #expect(near.added == [.descriptions: 1])
    let far = try plan("A1,,26/12/2017,,,,D. Marsh\n", into: small.register)
    #expect(far.added == [.descriptions: 1, .reviews: 1])
  }

  @Test("loses a day that is none or to come, and keeps the rest of the row")
  func problems() throws {
    var small = SmallRegister()
    try small.record(SmallReturn.plan(SmallReturn.header))
    let plan = try plan(
      "A1,,,,31/02/2018,,D. Marsh\nB2,,,,02/04/2018,,\nZ9,,,,05/03/2018,,\n", into: small.register)
    #expect(plan.findings == ["date 2", "in-future 3", "no-child 4"])
    #expect(plan.added == [.descriptions: 1])
    #expect(plan.addsUp)
  }
}
