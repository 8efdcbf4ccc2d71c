import Domain
import Formats
import Testing

@Suite("A list of people")
struct PeopleImportTests {
  private func register() throws -> SmallRegister {
    var small = SmallRegister()
    try small.record(SmallReturn.plan(SmallReturn.header))
    return small
  }

  private func plan(_ text: String, into register: Register) throws -> ImportPlan {
    try ImportPlan.people(
      SmallReturn.file("people.csv", text), today: SmallReturn.today, register: register)
  }

  private let list = """
    CHILD,NAME,KNOWN_AS,SOCIAL_WORKER,TEAM,TEAM_MANAGER,SIBLINGS
    A1,Ann Example,Annie,D. Marsh,North,R. Cole,B2
    B2,Ben Example,,D. Marsh,North,R. Cole,A1; B2 Z9
    """

  @Test("brings names, workers and siblings; read again it changes nothing")
  func named() throws {
    var small = try register()
    let plan = try plan(list, into: small.register)
    #expect(plan.findings == ["sibling-twice 3", "sibling-unknown 3"])
    #expect(plan.added == [.descriptions: 2])
    #expect(plan.addsUp)
    try small.record(plan)
    let ann = try small.state(of: "A1")
    #expect(ann.name == "Ann Example")
    #expect(ann.details.description.knownAs == "Annie")
    #expect(ann.details.description.teamManager == "R. Cole")
    #expect(
      try small.state(of: "B2").details.description.siblings == [ChildID("A1"), ChildID("Z9")])
    let again = try self.plan(list, into: small.register)
    #expect(again.drafts.isEmpty)
    #expect(again.count("people.csv")?.unchanged == 2)
  }

  @Test("leaves what it does not say")
  func partial() throws {
    var small = try register()
    try small.record(plan(list, into: small.register))
    let plan = try plan("child,social worker\nA1,K. Osei\nB2,\n", into: small.register)
    #expect(plan.changed == [.descriptions: 1])
    #expect(plan.count("people.csv")?.unchanged == 1)
    try small.record(plan)
    let ann = try small.state(of: "A1")
    #expect(ann.details.description.socialWorker == "K. Osei")
    #expect(ann.name == "Ann Example")
  }

  @Test("keeps names of any script, takes out what upsets a screen, and loses one that is too long")
  func names() throws {
    let long = String(repeating: "x", count: 500)
    let plan = try plan(
      """
      CHILD,NAME,KNOWN_AS
      A1,\u{1B}[31mAnn\u{202E} 王👧,\u{5E9}\u{200F}
      B2,\(long),é
      """, into: try register().register)
    #expect(plan.findings == ["control-characters 2", "long-name 3"])
    #expect(!plan.hasQuarantine)
    guard case .child(.described(let ann)) = plan.drafts[0].event,
      case .child(.described(let ben)) = plan.drafts[1].event
    else {
      Issue.record("no descriptions are planned")
      return
    }
    #expect(ann.name == "[31mAnn 王👧")
    #expect(ann.knownAs == "\u{5E9}\u{200F}")
    #expect(ben.name == nil)
    #expect(ben.knownAs == "é")
  }

  @Test("quarantines an unknown child and doubts a child that stands twice")
  func problems() throws {
    let plan = try plan(
      "CHILD,NAME\nZ9,Zed\n,Nobody\nA1,Ann\nA1,Ann\nA1,Anna\n", into: try register().register)
    #expect(plan.findings == ["no-child 2", "key 3", "two-rows 6"])
    let count = try #require(plan.count("people.csv"))
    #expect([count.rows, count.added, count.duplicate, count.quarantined] == [5, 1, 2, 2])
  }

  @Test("without its columns is one problem")
  func columns() throws {
    let noChild = try plan("NAME\nAnn\n", into: try register().register)
    #expect(noChild.problems.map(\.column) == ["CHILD"])
    #expect(noChild.count("people.csv")?.quarantined == 1)
    #expect(try plan("CHILD\nA1\n", into: try register().register).findings == ["columns 1"])
    #expect(try plan("", into: try register().register).findings == ["empty 0"])
  }
}
