import Domain
import Formats

/// A register in memory that records what plans and people say.
struct SmallRegister {
  private(set) var register = Register()
  /// The day on which everything is recorded.
  private let today: Day

  init(today: Day = SmallReturn.today) { self.today = today }

  /// Records what a plan would, as one entry.
  mutating func record(_ plan: ImportPlan) throws { try record(plan.drafts) }

  mutating func record(_ child: String, on day: Day, _ event: Event) throws {
    try record([Draft(ChildID(child), on: day, event)])
  }

  mutating func add(_ officer: Officer) throws {
    try record([Draft(nil, on: officer.from, .officer(.set(officer)))])
  }

  func state(of child: String) throws -> ChildState {
    guard let row = register.row(of: ChildID(child)) else { throw UnknownChild() }
    return try register.state(at: row)
  }

  mutating func record(_ drafts: [Draft]) throws {
    let version = register.version + 1
    try register.apply(
      Entry(
        version: version, at: Moment(england: today, hour: 9, minute: 0),
        by: OfficerID("tester"), login: "tester",
        facts: drafts.enumerated().map { place, draft in
          draft.fact(EventID(entry: version, index: place + 1))
        }))
  }

  private struct UnknownChild: Error {}
}
