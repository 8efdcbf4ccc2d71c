import Domain
import Formats
import Testing

/// A child who left on 10 August 2025 by the newest return, and is open in the one before it.
@Suite("A return older than what is known")
struct OlderReturnTests {
  private static let open = "A1,12/05/2024,S,C2,N1,U6,PR1,,,,,,"
  private static let ended = "A1,12/05/2024,S,C2,N1,U6,PR1,10/08/2025,E4A,,,,"
  private let today = Day(2026, 4, 1)

  private func newest() throws -> SmallRegister {
    var small = SmallRegister(today: today)
    let plan = try plan(Self.ended, into: small.register)
    try small.record(
      plan.drafts + [
        Draft(
          nil, on: today,
          .intake(
            .taken(
              Intake(
                name: "newest", after: 0, children: 1, facts: 1, reach: plan.warnings.reach))))
      ])
    return small
  }

  private func plan(_ rows: String..., into register: Register) throws -> ImportPlan {
    try ImportPlan.ssda903(
      [SmallReturn.header, episodes(rows)], today: today, register: register)
  }

  private func episodes(_ rows: [String], name: String = "episodes.csv") -> InputFile {
    let heading = ReturnKind.episodes.columns.joined(separator: ",")
    return SmallReturn.file(name, ([heading] + rows).joined(separator: "\n"))
  }

  @Test("opens no episode that ended, and stops until a person agrees to fill in the past")
  func reopens() throws {
    var small = try newest()
    let older = try plan(Self.open, into: small.register)
    #expect(older.warnings.olderThan == Day(2025, 8, 10))
    #expect(
      older.warnings.reopenings == [
        Reopening(child: ChildID("A1"), start: Day(2024, 5, 12), ended: Day(2025, 8, 10))
      ])
    #expect(older.isRefused(ImportConsent(acceptsProblems: true)))
    #expect(!older.isRefused(ImportConsent(fillsPast: true)))
    try small.record(older.drafts)
    #expect(try !small.state(of: "A1").isLookedAfter(on: today))
  }

  @Test("is known as older by a child's own rows where no import says how far it reached")
  func withoutIntake() throws {
    var small = SmallRegister(today: today)
    try small.record(plan(Self.ended, into: small.register))
    #expect(try plan(Self.open, into: small.register).warnings.reopenings.count == 1)
  }

  @Test("adds what is not known, and changes nothing that a later return said")
  func fillsIn() throws {
    var small = try newest()
    let older = try plan(
      "A1,01/02/2020,S,V2,N1,U6,PR1,01/03/2020,E4A,,,,", "A1,12/05/2024,S,C1,N1,K2,PR1,,,,,,",
      into: small.register)
    try small.record(older.drafts)
    let state = try small.state(of: "A1")
    #expect(state.care.episodes.map(\.start) == [Day(2020, 2, 1), Day(2024, 5, 12)])
    #expect(state.care.episodes.last?.legalStatus == LegalStatus(rawValue: "C2"))
    #expect(older.doubts.map(\.rule).contains("older-return"))
    #expect(older.addsUp)
  }

  @Test("leaves out an open episode that begins after all that the later return has of the child")
  func openUnknown() throws {
    var small = try newest()
    let older = try plan("A1,09/08/2025,S,C2,N1,U6,PR1,,,,,,", into: small.register)
    #expect(older.doubts.map(\.rule).contains("older-open"))
    try small.record(older.drafts)
    #expect(try !small.state(of: "A1").isLookedAfter(on: today))
  }

  @Test("is none where it reaches further: then it may say that care goes on after all")
  func laterReopens() throws {
    var small = try newest()
    let later = try plan(
      Self.open, "B2,01/09/2025,S,C2,N1,U6,PR1,,,,,,", into: small.register)
    #expect(later.warnings.olderThan == nil)
    #expect(later.warnings.reopenings.isEmpty)
    try small.record(later.drafts)
    #expect(try small.state(of: "A1").isLookedAfter(on: today))
  }

  @Test("in one folder with the later one counts as if it had come first, whatever the names")
  func oneFolder() throws {
    for (first, second) in [("2024", "2025"), ("2025", "2024")] {
      let files = [
        SmallReturn.header, episodes([Self.open], name: "\(first)-episodes.csv"),
        episodes([Self.ended], name: "\(second)-episodes.csv"),
      ]
      let plan = try ImportPlan.ssda903(files, today: today, register: Register())
      var small = SmallRegister(today: today)
      try small.record(plan)
      #expect(try !small.state(of: "A1").isLookedAfter(on: today))
      #expect(plan.count("\(first)-episodes.csv")?.duplicate == 1)
      #expect(plan.count("\(second)-episodes.csv")?.added == 1)
      // An episode that has ended since is no contradiction between two years.
      #expect(!plan.doubts.map(\.rule).contains("two-rows"))
    }
  }

  @Test("leaves an episode that only the earlier year has open to nobody whom a later one lets go")
  func supersededInOneFolder() throws {
    let files = [
      SmallReturn.header,
      episodes(["A1,12/05/2024,S,C2,N1,U6,PR1,,,,,,"], name: "2024-episodes.csv"),
      episodes(["A1,13/05/2024,S,C2,N1,U6,PR1,10/08/2025,E4A,,,,"], name: "2025-episodes.csv"),
    ]
    var small = SmallRegister(today: today)
    let plan = try ImportPlan.ssda903(files, today: today, register: small.register)
    try small.record(plan)
    let state = try small.state(of: "A1")
    #expect(state.care.superseded == [Day(2024, 5, 12)])
    #expect(!state.isLookedAfter(on: today))
    let again = try ImportPlan.ssda903(files, today: today, register: small.register)
    #expect(again.drafts.isEmpty)
  }

  @Test("supersedes an open episode that a return of a later time lacks, until one has it again")
  func superseded() throws {
    var small = SmallRegister(today: today)
    try small.record(plan(Self.open, into: small.register))
    let later = "A1,13/05/2024,S,C2,N1,U6,PR1,10/08/2025,E4A,,,,"
    try small.record(plan(later, into: small.register))
    #expect(try !small.state(of: "A1").isLookedAfter(on: today))
    let again = try plan(Self.open, later, into: small.register)
    #expect(again.changed == [.episodes: 1])
    #expect(again.doubts.map(\.rule).contains("open-before-ended"))
    try small.record(again.drafts)
    #expect(try small.state(of: "A1").isLookedAfter(on: today))
  }
}
