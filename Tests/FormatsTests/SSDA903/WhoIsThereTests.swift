import Domain
import Formats
import Testing

@Suite("Who is in a return and who is not")
struct WhoIsThereTests {
  private let today = Day(2018, 4, 1)

  private func header(_ rows: String...) -> InputFile {
    let heading = ReturnKind.header.columns.joined(separator: ",")
    return SmallReturn.file("header.csv", ([heading] + rows).joined(separator: "\n"))
  }

  private func episode(_ id: String, from day: String = "01/05/2017") -> String {
    "\(id),\(day),S,C2,N1,U6,PR1,,,,,,"
  }

  private func known(_ ids: String...) throws -> SmallRegister {
    var small = SmallRegister()
    for id in ids {
      try small.record(
        SmallReturn.plan(
          header("\(id),1,01/06/2010,WBRI,A12345678901\(id.count),0,"),
          SmallReturn.episodes(episode(id)), into: small.register))
    }
    return small
  }

  @Test(
    "where one IRO holds every child, one who was known by name alone is given to that IRO, too")
  func unheld() throws {
    var small = SmallRegister()
    var policy = Policy()
    policy.soloOfficer = OfficerID("p.ellery")
    try small.record([Draft(nil, on: today, .policy(.set(policy)))])
    try small.record("1", on: today, .child(.described(Description(name: "Ava"))))
    let files = [
      header("1,1,01/06/2010,WBRI,A123456789011,0,"), SmallReturn.episodes(episode("1")),
    ]
    let plan = try ImportPlan.ssda903(files, today: today, register: small.register)
    #expect(plan.added[.allocations] == 1)
    try small.record(plan)
    #expect(try small.state(of: "1").allocation.last == OfficerID("p.ellery"))
    #expect(try ImportPlan.ssda903(files, today: today, register: small.register).drafts.isEmpty)
  }

  @Test("a child in care whom the return lacks is told, recorded, and told once")
  func absent() throws {
    var small = try known("1", "22")
    let files = [
      header("22,1,01/06/2010,WBRI,A123456789012,0,"), SmallReturn.episodes(episode("22")),
    ]
    let plan = try ImportPlan.ssda903(files, today: today, register: small.register)
    #expect(plan.absent.new == [ChildID("1")])
    try small.record(plan)
    #expect(try small.state(of: "1").isLookedAfter(on: today))
    #expect(try small.state(of: "1").care.absentSince == today)
    let again = try ImportPlan.ssda903(files, today: today, register: small.register)
    #expect(again.drafts.isEmpty)
    #expect(again.absent.before == 1)
    let back = try SmallReturn.plan(
      header(
        "1,1,01/06/2010,WBRI,A123456789011,0,", "22,1,01/06/2010,WBRI,A123456789012,0,"),
      SmallReturn.episodes(episode("1"), episode("22")), into: small.register)
    try small.record(back)
    #expect(try small.state(of: "1").care.absentSince == nil)
  }

  @Test("nobody counts as absent from files that have less than half of those in care")
  func part() throws {
    let small = try known("1", "22", "333")
    let plan = try SmallReturn.plan(
      header("22,1,01/06/2010,WBRI,A123456789012,0,"), SmallReturn.episodes(episode("22")),
      into: small.register)
    #expect(plan.absent.new.isEmpty)
    #expect(plan.absent.ofPart == 2)
  }

  @Test("nobody counts as absent from a file that holds no episodes")
  func reviewsOnly() throws {
    let small = try known("1", "22")
    let plan = try SmallReturn.plan(
      SmallReturn.reviews("22,01/06/2010,01/03/2018,PN1"), into: small.register)
    #expect(plan.absent == AbsentChildren())
  }

  @Test("a child added by hand is not missed by a return that does not know the child yet")
  func byHand() throws {
    var small = try known("1")
    try small.record(
      "H1", on: Day(2018, 3, 1),
      .child(.added(ChildAddition(lookedAfterFrom: Day(2018, 3, 1)))))
    let plan = try SmallReturn.plan(
      header("1,1,01/06/2010,WBRI,A123456789011,0,"), SmallReturn.episodes(episode("1")),
      into: small.register)
    #expect(plan.absent.new.isEmpty)
  }

  @Test("an import stops where most children are new though others are known, until one agrees")
  func newcomers() throws {
    let small = try known("71")
    let plan = try SmallReturn.plan(
      header("0071,1,01/06/2010,WBRI,A123456789012,0,"), SmallReturn.episodes(episode("0071")),
      into: small.register)
    #expect(plan.warnings.newcomers == ReturnWarnings.Newcomers(new: 1, all: 1))
    #expect(plan.isRefused(ImportConsent(acceptsProblems: true)))
    #expect(!plan.isRefused(ImportConsent(takesNewcomers: true)))
    #expect(plan.findings == ["known-child 2"])
  }

  @Test("the first return of a service stops for nobody, though some were added by hand")
  func firstReturn() throws {
    var small = SmallRegister()
    try small.record(
      "H1", on: Day(2018, 3, 1),
      .child(.added(ChildAddition(lookedAfterFrom: Day(2018, 3, 1)))))
    let plan = try SmallReturn.plan(
      SmallReturn.header, SmallReturn.episodes(episode("A1")), into: small.register)
    #expect(plan.warnings.newcomers == nil)
  }

  @Test("the same id in another spelling is the same child")
  func spelling() throws {
    let small = try known("71")
    let plan = try SmallReturn.plan(
      header("71.0,1,01/06/2010,WBRI,A123456789012,0,"), SmallReturn.episodes(episode("'71")),
      into: small.register)
    #expect(plan.drafts.isEmpty)
    #expect(plan.problems.isEmpty)
  }

  @Test("the doubt that a new id is a known child is kept when the same return comes again")
  func twinsAgain() throws {
    var small = try known("71")
    let files = [
      header("A9,2,03/03/2011,WBRI,A123456789012,0,"), SmallReturn.episodes(episode("A9")),
    ]
    try small.record(SmallReturn.plan(files[0], files[1], into: small.register))
    let rules = try small.register.child(ChildID("A9")).doubts.open.map(\.key.rule)
    #expect(rules.contains("known-child"))
    try small.record(SmallReturn.plan(files[0], files[1], into: small.register))
    #expect(
      try small.register.child(ChildID("A9")).doubts.open.map(\.key.rule) == rules)
  }

  @Test("a new id with a known child's UPN, or birthday, sex and first episode, is doubted")
  func twins() throws {
    let small = try known("71", "1", "2222")
    let byUPN = try SmallReturn.plan(
      header("A9,2,03/03/2011,WBRI,A123456789012,0,"), SmallReturn.episodes(episode("A9")),
      into: small.register)
    #expect(byUPN.problems.map(\.message).contains { $0.contains("71 has the same UPN") })
    let byTraits = try SmallReturn.plan(
      header("A9,1,01/06/2010,WBRI,UN4,0,"), SmallReturn.episodes(episode("A9")),
      into: small.register)
    #expect(byTraits.findings == ["known-child 2"])
    let another = try SmallReturn.plan(
      header("A9,1,01/06/2010,WBRI,UN4,0,"),
      SmallReturn.episodes(episode("A9", from: "02/05/2017")), into: small.register)
    #expect(another.findings.isEmpty)
  }

  @Test("a new id that differs from a known one in zeros only is doubted")
  func zeros() throws {
    let small = try known("71", "1", "2222")
    let plan = try SmallReturn.plan(
      header("0071,2,03/03/2011,WBRI,UN1,0,"),
      SmallReturn.episodes(episode("0071", from: "02/05/2017")),
      into: small.register)
    #expect(plan.findings == ["id-zeros 2"])
  }
}
