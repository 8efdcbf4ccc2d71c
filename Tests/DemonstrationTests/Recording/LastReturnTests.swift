import Domain
import Formats
import Reports
import Testing

@testable import Demonstration

@Suite("A fictional service took in a return two working days ago")
struct LastReturnTests {
  static let today = DiaryTests.today
  static let service = Result { try Replay(DiaryTests.service).register }

  private static func team(_ seed: UInt64) throws -> Register {
    try Replay(FictionalService(size: .team, seed: seed, today: today)).register
  }

  private func news(_ register: Register, _ scope: Scope = .everyone) throws -> IntakeNews {
    let intake = try #require(register.intakes.last)
    return try IntakeNews(intake.versions, scope: scope, in: register, today: Self.today)
  }

  private func rules(_ register: Register, _ scope: Scope) throws -> [String] {
    try DoubtedChildren(register, scope: scope, today: Self.today).rows.flatMap { row in
      try DoubtedChild(row: row, in: register, today: Self.today).doubts.map(\.doubt.key.rule)
    }
  }

  // Today is Fri 20 Nov 2026, so that the second working day before it is Wed 18 Nov.
  @Test("as one import of business support, which stands")
  func intake() throws {
    let register = try Self.team(1)
    let intake = try #require(register.intakes.last)
    #expect(register.intakes.count == 1)
    #expect(intake.at(in: register)?.day == Day(2026, 11, 18))
    #expect(intake.intake.reach.map { $0 < Day(2026, 11, 18) && $0 > Day(2026, 11, 1) } == true)
    #expect(intake.versions.count == 1)
  }

  @Test(
    "which tells by name of every kind of change, to the IRO whose children they are",
    arguments: [1, 2, 3, 4] as [UInt64])
  func kinds(seed: UInt64) throws {
    let register = try Self.team(seed)
    let ellery = OfficerID("p.ellery")
    let kinds = Set(try news(register, .officer(ellery)).lines.map(\.difference.kind))
    let wanted: Set<CaseDifference.Kind> = [
      .came, .left, .absent, .moved, .legalStatus, .socialWorker, .born,
    ]
    #expect(kinds == wanted)
  }

  @Test("which concerns nearly every IRO of a service")
  func officers() throws {
    let register = try Self.service.get()
    let lines = try news(register).lines
    #expect(Set(lines.compactMap(\.iro)).count >= 20)
    for kind in [CaseDifference.Kind.came, .left, .absent, .moved, .legalStatus] {
      #expect(Set(lines.filter { $0.difference.kind == kind }.map(\.iro)).count >= 3, "\(kind)")
    }
  }

  @Test(
    "which left a handful of doubts, each by a rule of the import",
    arguments: [1, 2, 3, 4] as [UInt64])
  func doubts(seed: UInt64) throws {
    let register = try Self.team(seed)
    let rules = try rules(register, .officer(OfficerID("p.ellery")))
    #expect((5...12).contains(rules.count), "\(rules)")
    #expect(
      Set(rules).isSuperset(of: [
        "born-changed", "PLACE-changed", "PN0-age", "two-codes", "liberty-two-open",
      ]))
  }

  @Test("which left doubts to many IROs of a service, short breaks among them")
  func doubtsOfService() throws {
    let register = try Self.service.get()
    let rules = try rules(register, .everyone)
    #expect((20...60).contains(rules.count))
    #expect(rules.contains("short-break-long-term"))
    #expect(rules.contains("police-protection-over-72-hours"))
    let some = try DiaryTests.service.roster.staff.officers.filter { place in
      try !self.rules(register, .officer(DiaryTests.service.officers[place].id)).isEmpty
    }
    #expect(some.count >= 10)
  }

  @Test("which can be taken back as a whole, and imported again")
  func undo() throws {
    var register = try Self.team(1)
    let intake = try #require(register.intakes.last)
    let support = try #require(register.officer(OfficerID("t.bassett")))
    let noon = Moment(england: Self.today, hour: 12, minute: 0)
    let desk = Desk(officer: support, login: "tbassett", today: Self.today, now: noon)
    let absent = try register.children { $0.care.absentSince != nil }
    #expect(!absent.isEmpty)
    var marks = try ImportMarks.undo(intake.versions, register, at: desk)
    while let drafts = try marks.next() {
      let deed = Deed(by: support.id, login: "tbassett", at: noon, drafts: drafts)
      try register.apply(deed.entry(register.version + 1))
    }
    #expect(register.intakes.isEmpty)
    #expect(try register.children { $0.care.absentSince != nil }.isEmpty)
    #expect(try register.children { !$0.doubts.open.isEmpty }.isEmpty)
    let files = FictionalService(size: .team, today: Self.today).lastReturnFiles
    let again = try ImportPlan.ssda903(files, today: Self.today, register: register)
    #expect(!again.hasQuarantine)
    #expect(again.absent.new.count == absent.count)
  }

  // Derby's report asks for an IRO within 5 days, Northumberland's for the first review within 28.
  // Of the three who came since Fri 13 Nov without an IRO, that one's 5 days ended on Wed 18 Nov, and
  // the five working days of the law's good practice end today.
  @Test("and keeps local targets beside the law, of which one has passed today")
  func targets() throws {
    let register = try Self.service.get()
    #expect(register.policy.rules["review.first"]?.localTarget == Term(28, .days))
    #expect(register.policy.rules["allocation"]?.localTarget == Term(5, .days))
    let noon = Moment(england: Self.today, hour: 12, minute: 0)
    let list = DueList(register, scope: .everyone, today: Self.today, now: noon)
    let missed = list.items.filter(\.isTargetMissed).map {
      list.row($0, in: register, now: noon)
    }
    #expect(missed.map(\.localTarget) == [Day(2026, 11, 18)])
    #expect(missed.map(\.group) == [.today])
    let seen = Viewpoint(today: Self.today, now: noon)
    #expect(TeamBoard(register, at: seen).totals.figures[.targets] == 1)
  }

  @Test(
    "and facts of more than one rule are still to be confirmed", arguments: [1, 2, 3] as [UInt64])
  func facts(seed: UInt64) throws {
    let register = try Self.team(seed)
    let items = FactList(register, scope: .everyone, today: Self.today).items
    #expect(Set(items.map(\.rule)).count > 1)
    #expect((10...60).contains(items.count))
  }
}

extension Register {
  /// The children of whom something holds.
  fileprivate func children(where holds: (ChildState) -> Bool) throws -> [ChildID] {
    try (0..<childCount).map { try state(at: $0) }.filter(holds).map(\.id)
  }
}
