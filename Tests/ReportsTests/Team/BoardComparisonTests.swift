import Domain
import Reports
import TestSupport
import Testing

@Suite("Two boards side by side")
struct BoardComparisonTests {
  private let before = Day(2026, 10, 30)
  private let today = Day(2026, 11, 20)

  /// P. Ellery holds Ava and Ben, S. Osei holds Cleo, L. Left holds Dita, nobody holds Ed.
  ///
  /// After 30 October Ben goes to S. Osei and Dita to N. New, who comes on 2 November; L. Left goes
  /// on 6 November; Ed is allocated to S. Osei.
  private func made() throws -> SampleRegister {
    var sample = try SampleRegister()
    let left = Officer(id: OfficerID("l.left"), name: "L. Left", role: .iro, from: Day(2020, 1, 1))
    let new = Officer(id: OfficerID("n.new"), name: "N. New", role: .iro, from: Day(2026, 11, 2))
    try sample.record(
      on: Day(2026, 10, 1), by: .cole, [Draft(nil, on: Day(2026, 10, 1), .officer(.set(left)))])
    for (id, iro) in [
      ("A", Officer.ellery), ("B", .ellery), ("C", .osei), ("D", left), ("E", nil),
    ] {
      try sample.add(ChildID(id), from: Day(2026, 10, 5), iro: iro)
    }
    for (id, priority) in [("A", Priority.low), ("B", .high), ("D", .high)] {
      try set(id, priority, on: Day(2026, 10, 12), &sample)
    }
    try sample.record(
      on: Day(2026, 11, 2), by: .cole, [Draft(nil, on: Day(2026, 11, 2), .officer(.set(new)))])
    for (id, iro) in [("B", Officer.osei), ("D", new), ("E", .osei)] {
      let moved = Event.child(.allocated(iro.id))
      try sample.record(
        on: Day(2026, 11, 4), by: .cole, [Draft(ChildID(id), on: Day(2026, 11, 4), moved)])
    }
    try sample.record(
      on: Day(2026, 11, 6), by: .cole,
      [Draft(nil, on: Day(2026, 11, 6), .officer(.left(left.id)))])
    try set("A", .medium, on: Day(2026, 11, 10), &sample)
    return sample
  }

  private func compared(_ way: Lookback) throws -> BoardComparison {
    let register = try made().register
    return BoardComparison(
      earlier: TeamBoard(try register.asAt(before, way), at: seen(before)),
      later: TeamBoard(register, at: seen(today)))
  }

  @Test("nobody of whom neither board counts anything")
  func nothingAtAll() throws {
    var sample = try made()
    let idle = Officer(id: OfficerID("z.uttley"), name: "Z. Uttley", role: .iro, from: before)
    try sample.record(on: today, by: .cole, [Draft(nil, on: before, .officer(.set(idle)))])
    let register = sample.register
    let comparison = BoardComparison(
      earlier: TeamBoard(try register.asAt(before, .knownNow), at: seen(before)),
      later: TeamBoard(register, at: seen(today)))
    #expect(comparison.later.officers.contains { $0.name == "Z. Uttley" })
    #expect(!comparison.lines.contains { $0.name == "Z. Uttley" })
  }

  @Test("no line of what nobody holds, where nobody holds anything on either day")
  func nobodys() throws {
    let sample = try made()
    let register = sample.register
    let later = TeamBoard(register, at: seen(today))
    let comparison = BoardComparison(earlier: later, later: later)
    #expect(later.unallocated.figures[.children] == 0)
    #expect(!comparison.lines.contains { $0.name == "Unallocated" })
    #expect(
      !comparison.cells.contains { BoardComparison.Cell.columns[0].text($0) == "Unallocated" })
    #expect(comparison.lines.last?.name == "Team")
  }

  @Test("no percentage of the reviews of days on which nobody held the case")
  func nobodysRate() throws {
    var sample = try SampleRegister()
    try sample.add(ChildID("E"), from: Day(2026, 10, 5), iro: nil)
    try sample.record(
      on: today, by: .cole,
      [Draft(ChildID("E"), on: Day(2026, 11, 18), .review(.held(HeldReview())))])
    let board = TeamBoard(sample.register, at: seen(today))
    #expect(board.unallocated.figures.share(.reviews).denominator == 1)
    #expect(board.unallocated.percent(.reviews) == nil)
    #expect(board.unallocated.shareWords(.reviews) == "0 of 1")
    #expect(board.totals.shareWords(.reviews) == "0 of 1 (0 %)")
    let comparison = BoardComparison(earlier: board, later: board)
    let column = try #require(comparison.columns.first { $0.id == "reviews" })
    #expect(comparison.lines.map { column.text($0) }.suffix(2) == ["–", "0 % → 0 %"])
  }

  @Test("a share as a share, not as the number of things it is of")
  func shares() throws {
    let comparison = try compared(.knownThen)
    let column = try #require(comparison.columns.first { $0.id == "reviews" })
    #expect(
      comparison.lines.map { column.text($0) }
        == ["– → –", "– → –", "– → –", "– → –", "–", "– → –"])
  }

  @Test("everybody of the later board by name, then who went in between, nobody's, and the team")
  func lines() throws {
    let comparison = try compared(.knownThen)
    #expect(
      comparison.lines.map(\.name) == [
        "N. New", "P. Ellery", "S. Osei", "L. Left", "Unallocated", "Team",
      ])
    #expect(comparison.officers.map { $0.earlier == nil } == [true, false, false, false])
    #expect(comparison.officers.map { $0.later == nil } == [false, false, false, true])
  }

  @Test("a child who was handed over is one fewer here and one more there, and none in the team")
  func moved() throws {
    let comparison = try compared(.knownThen)
    func row(_ figure: FigureID) -> [[Int]] {
      comparison.lines.map {
        [$0.earlier?[figure] ?? -1, $0.later?[figure] ?? -1, $0.difference(figure)]
      }
    }
    #expect(
      row(.children) == [
        [-1, 1, 1], [2, 1, -1], [1, 3, 2], [1, -1, -1], [1, 0, -1], [5, 5, 0],
      ])
    // Ben's High went from P. Ellery to S. Osei, Dita's from L. Left to N. New.
    #expect(
      row(.high) == [[-1, 1, 1], [1, 0, -1], [0, 1, 1], [1, -1, -1], [0, 0, 0], [2, 2, 0]])
    // Ava is Medium since 10 November; Cleo and Ed have no priority.
    #expect(row(.medium)[1] == [0, 1, 1])
    #expect(row(.medium)[5] == [0, 1, 1])
    #expect(row(.low)[5] == [1, 0, -1])
    #expect(row(.unset)[2] == [1, 2, 1])
    #expect(row(.unset)[5] == [2, 2, 0])
  }

  @Test("first reviews of children since 5 October are due soon on 30 October and late after it")
  func late() throws {
    let team = try compared(.knownThen).totals
    // 20 working days from Monday 5 October end on Monday 2 November.
    #expect(team.earlier?[.dueSoon] == 5)
    #expect(team.later?[.dueSoon] == 0)
    #expect(team.difference(.dueSoon) == -5)
    // Each has the review and the initial health assessment late; Ben and Dita, who are High, were
    // to be seen in six weeks, by 16 November; Ed's allocation came late and is done.
    #expect(team.later?[.late] == 5 + 5 + 2)
  }

  @Test("what is now known about then is compared with what is known now")
  func knownNow() throws {
    var sample = try made()
    // That Ava was handed over was forgotten: it is written down later than it happened.
    let moved = Event.child(.allocated(Officer.osei.id))
    try sample.record(
      on: today, by: .cole, [Draft(ChildID("A"), on: Day(2026, 10, 28), moved)])
    func children(_ way: Lookback) throws -> [Int?] {
      let earlier = TeamBoard(try sample.register.asAt(before, way), at: seen(before))
      let later = TeamBoard(sample.register, at: seen(today))
      return BoardComparison(earlier: earlier, later: later).officers.map { $0.earlier?[.children] }
    }
    #expect(try children(.knownThen) == [nil, 2, 1, 1])
    #expect(try children(.knownNow) == [nil, 1, 2, 1])
  }

  private func set(
    _ id: String, _ priority: Priority, on day: Day, _ sample: inout SampleRegister
  ) throws {
    let tracking = Tracking(priority: priority, reason: "drift")
    try sample.record(on: day, [Draft(ChildID(id), on: day, .tracking(.set(tracking)))])
  }

  private func seen(_ day: Day) -> Viewpoint {
    Viewpoint(today: day, now: Moment(england: day, hour: 12, minute: 0))
  }
}
