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
    #expect(plan.added == [.descriptions: 1, .visits: 1])
    let count = try #require(plan.count("list8.csv"))
    #expect([count.rows, count.added, count.unchanged] == [2, 1, 1])
    try small.record(plan)
    let ann = try small.state(of: "A1")
    #expect(ann.visits.made.map(\.on) == [Day(2018, 3, 5)])
    #expect(ann.visits.made.first?.value.imported == true)
    #expect(ann.details.description.team == "North, east")
    #expect(ann.details.socialWorker == "D. Marsh")
    #expect(try self.plan(rows, into: small.register).drafts.isEmpty)
  }

  @Test("quarantines a day that is none, doubts one to come")
  func problems() throws {
    var small = SmallRegister()
    try small.record(SmallReturn.plan(SmallReturn.header))
    let plan = try plan(
      "A1,,,,31/02/2018,,D. Marsh\nB2,,,,02/04/2018,,\nZ9,,,,05/03/2018,,\n", into: small.register)
    #expect(plan.findings == ["date 2", "in-future 3", "no-child 4"])
    #expect(plan.addsUp)
  }
}
