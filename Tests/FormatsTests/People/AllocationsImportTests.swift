import Domain
import Formats
import Testing

@Suite("A list of allocations")
struct AllocationsImportTests {
  private func register() throws -> SmallRegister {
    var small = SmallRegister()
    try small.record(SmallReturn.plan(SmallReturn.header))
    let from = Day(2015, 1, 1)
    try small.add(
      Officer(
        id: OfficerID("pellery"), name: "P. Ellery", role: .iro, logins: ["pe123"], from: from))
    try small.add(Officer(id: OfficerID("sosei"), name: "S. Osei", role: .iro, from: from))
    try small.add(
      Officer(id: OfficerID("mhead"), name: "M. Head", role: .serviceManager, from: from))
    try small.add(Officer(id: OfficerID("osei2"), name: "S. Osei", role: .iro, from: from))
    return small
  }

  private func plan(_ rows: String..., into register: Register) throws -> ImportPlan {
    try ImportPlan.allocations(
      SmallReturn.file("a.csv", (["CHILD,IRO,FROM"] + rows).joined(separator: "\n")),
      today: SmallReturn.today, register: register)
  }

  @Test("gives cases from their day, keeps history, and adds nothing when read again")
  func allocated() throws {
    var small = try register()
    let rows = ("A1,p. ellery,01/05/2017", "A1,SOSEI,01/01/2018", "B2,pe123,01/05/2017")
    let plan = try plan(rows.0, rows.1, rows.2, into: small.register)
    #expect(plan.problems.isEmpty)
    #expect(plan.added == [.allocations: 3])
    try small.record(plan)
    let ann = try small.state(of: "A1")
    #expect(ann.allocation.all.map(\.value) == [OfficerID("pellery"), OfficerID("sosei")])
    #expect(ann.allocation.all.map(\.on) == [Day(2017, 5, 1), Day(2018, 1, 1)])
    let again = try self.plan(rows.0, rows.1, rows.2, into: small.register)
    #expect(again.drafts.isEmpty)
    #expect(again.count("a.csv")?.unchanged == 3)
  }

  @Test("doubts a case given before the child came into care, and takes it all the same")
  func beforeCare() throws {
    var small = try register()
    let episodes = SmallReturn.episodes("A1,10/05/2017,S,C2,N1,U4,PR1,,,,,,")
    try small.record(SmallReturn.plan(SmallReturn.header, episodes, into: small.register))
    let plan = try plan("A1,pellery,09/05/2017", "A1,sosei,10/05/2017", into: small.register)
    #expect(plan.findings == ["before-care 2"])
    #expect(plan.added == [.allocations: 2])
  }

  @Test("quarantines what names nobody, or more than one, or no day; doubts what is odd")
  func problems() throws {
    let plan = try plan(
      "A1,Nobody,01/05/2017", "A1,S. Osei,01/05/2017", "A1,pellery,", "A1,pellery,31/02/2017",
      "Z9,pellery,01/05/2017", "A1,mhead,01/05/2017", "B2,pellery,02/04/2018",
      "B2,sosei,02/04/2018", into: try register().register)
    #expect(
      plan.findings == [
        "officer 2", "officer 3", "key 4", "date 5", "no-child 6", "not-an-IRO 7", "in-future 8",
        "two-rows 9",
      ])
    let count = try #require(plan.count("a.csv"))
    #expect([count.rows, count.added, count.duplicate, count.quarantined] == [8, 2, 1, 5])
  }
}
