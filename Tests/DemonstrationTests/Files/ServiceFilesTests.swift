import Demonstration
import Domain
import Formats
import Testing

@Suite("A fictional service written as files and imported again")
struct ServiceFilesTests {
  static let service = FictionalService(size: .team, today: Day(2026, 11, 20))
  /// The day of the last import of the history.
  static let day = Day(2026, 11, 18)

  @Test("The last return gives the same children, and nothing a second time")
  func roundTrip() throws {
    let files = Self.service.lastReturnFiles
    var register = Register()
    let plan = try ImportPlan.ssda903(files, today: Self.day, register: register)
    #expect(!plan.hasQuarantine)
    #expect(plan.files.count == 10)
    // The deprivations of liberty are read for doubts alone.
    #expect(plan.files.compactMap(\.remark) == ["recognised, not used yet"])
    try register.apply(entry(plan.drafts))
    let again = try ImportPlan.ssda903(files, today: Self.day, register: register)
    #expect(again.drafts.isEmpty)

    let history = try Replay(Self.service).register
    for row in 0..<register.childCount {
      let imported = try register.state(at: row)
      let known = try history.child(imported.id)
      #expect(imported.details.header == known.details.header)
      #expect(imported.care.episodes == known.care.episodes)
      #expect(imported.reviews.extracted == known.reviews.extracted)
      #expect(imported.care.missing == known.care.missing)
      #expect(imported.health.outcomes == known.health.outcomes)
      #expect(imported.details.unaccompanied == known.details.unaccompanied)
      #expect(imported.details.socialWorkers == known.details.socialWorkers)
    }
  }

  @Test("People and allocations give every child its name and its IRO")
  func people() throws {
    var register = Register()
    let officers = Self.service.officers.map { Draft(nil, on: Self.day, .officer(.set($0))) }
    try register.apply(entry(officers))
    let files = Self.service.returnFiles(asAt: Self.day)
    try register.apply(
      entry(
        try ImportPlan.ssda903(files, today: Self.day, register: register).drafts, version: 2))
    let people = try ImportPlan.people(
      Self.service.peopleFile(asAt: Self.day), today: Self.day, register: register)
    let holders = try ImportPlan.allocations(
      Self.service.allocationsFile(asAt: Self.day), today: Self.day, register: register)
    #expect(!people.hasQuarantine && !holders.hasQuarantine)
    try register.apply(entry(people.drafts + holders.drafts, version: 3))
    let history = try Replay(Self.service).register
    for row in 0..<register.childCount {
      let state = try register.state(at: row)
      let first = try history.child(state.id).allocation.all.first { $0.on <= Self.day }
      #expect(state.details.description.name != nil)
      #expect(state.allocation.last == first?.value)
    }
  }

  private func entry(_ drafts: [Draft], version: Version = 1) -> Entry {
    Deed(
      by: OfficerID("t.bassett"), login: "tbassett",
      at: Moment(england: Self.day, hour: 9, minute: version), drafts: drafts
    ).entry(version)
  }
}
