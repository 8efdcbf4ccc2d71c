import Domain
import Formats
import Testing

@Suite("Episodes of one child that contradict each other")
struct SameDayTests {
  private let today = Day(2026, 4, 1)

  private func read(_ rows: String...) throws -> (plan: ImportPlan, state: ChildState) {
    let heading = ReturnKind.episodes.columns.joined(separator: ",")
    let file = SmallReturn.file("episodes.csv", ([heading] + rows).joined(separator: "\n"))
    let plan = try ImportPlan.ssda903(
      [SmallReturn.header(of: ["A1"]), file], today: today, register: Register())
    var small = SmallRegister()
    try small.record(plan)
    return (plan, try small.state(of: "A1"))
  }

  @Test(
    "that begin on one day leave the one that lasts, in whichever order they stand",
    arguments: [[0, 1], [1, 0]])
  func zeroDay(order: [Int]) throws {
    let rows = [
      "A1,01/05/2025,S,V2,N1,U6,PR1,01/05/2025,E4A,,,,", "A1,01/05/2025,S,C1,N1,U6,PR1,,,,,,",
    ]
    let (plan, state) = try read(rows[order[0]], rows[order[1]])
    #expect(state.isLookedAfter)
    #expect(state.care.legalStatus == LegalStatus(rawValue: "C1"))
    #expect(plan.doubts.map(\.rule) == ["zero-day"])
    #expect(plan.addsUp)
  }

  @Test("that begin on one day, both lasting, leave the longer one and doubt the other")
  func twoLasting() throws {
    let (plan, state) = try read(
      "A1,01/05/2025,S,C1,N1,U6,PR1,01/09/2025,E4A,,,,", "A1,01/05/2025,S,C2,N1,U6,PR1,,,,,,")
    #expect(state.isLookedAfter)
    #expect(plan.findings.contains("two-rows 2"))
  }

  @Test("one open and a later one ended, leave the child in care, and the doubt says so")
  func openAndEnded() throws {
    let (plan, state) = try read(
      "A1,01/05/2025,S,C2,N1,U6,PR1,,,,,,", "A1,01/07/2025,P,C2,N1,U4,PR1,01/09/2025,E4A,,,,")
    #expect(state.isLookedAfter)
    #expect(state.care.currentEpisode?.placement == PlacementType(rawValue: "U6"))
    let doubt = try #require(plan.problems.first { $0.rule == "open-before-ended" })
    #expect(doubt.line == 2)
    #expect(doubt.message.contains("counted as in care"))
  }

  @Test("X1, two years of nothing and a start of care, are a new period, and the doubt says so")
  func newPeriod() throws {
    let (plan, state) = try read(
      "A1,01/02/2024,S,C2,N1,U6,PR1,01/03/2024,X1,,,,", "A1,01/03/2026,S,C2,N1,U6,PR1,,,,,,")
    #expect(state.care.currentPeriod?.start == Day(2026, 3, 1))
    #expect(plan.findings == ["X1-then-S 3"])
  }
}
