import Domain
import Reports
import TestSupport
import Testing

@Suite("The board of notifications")
struct NotificationBoardTests {
  let ava = ChildID("204417")
  let max = ChildID("204418")
  let seen = Viewpoint(
    today: Day(2026, 11, 20), now: Moment(england: Day(2026, 11, 20), hour: 12, minute: 0))

  @Test("has a column for each stage and the resolved, with how many are late")
  func columns() throws {
    let board = NotificationBoard(try service().register, scope: .everyone, at: seen)
    #expect(
      board.columns.map { "\($0.title) \($0.count) \($0.late)" } == [
        "Informal 1 1", "Stage 1 1 1", "Stage 2 0 0", "Stage 3 0 0", "Stage 4 0 0", "Cafcass 0 0",
        "Praise 1 0", "Resolved 1 0",
      ])
    #expect(board.late == 2)
    #expect(board.open.map(\.number) == [2, 1])
  }

  /// The reproduction of D9: the ladder loses the stage at which an open notification stands.
  @Test("keeps a column for a stage that today's ladder lacks while a notification stands at it")
  func olderLadder() throws {
    var sample = try service()
    var policy = Policy()
    policy.ladder.stages.removeAll { $0.key == "1" }
    try sample.record(
      on: seen.today, by: .cole, [Draft(nil, on: seen.today, .policy(.set(policy)))])
    let board = NotificationBoard(sample.register, scope: .everyone, at: seen)
    #expect(
      board.columns.map { "\($0.title) \($0.count) \($0.late)" } == [
        "Informal 1 1", "Stage 2 0 0", "Stage 3 0 0", "Stage 4 0 0", "Cafcass 0 0", "Stage 1 1 1",
        "Praise 1 0", "Resolved 1 0",
      ])
    let before = DueList(
      try service().register, scope: .everyone, today: seen.today, now: seen.now)
    let after = DueList(sample.register, scope: .everyone, today: seen.today, now: seen.now)
    #expect(after.items.map(\.card.subject) == before.items.map(\.card.subject))
  }

  /// The key "1" of the new ladder is a step of another kind than "1" of the old one.
  @Test("never puts a notification of an older ladder below a stage of another name")
  func sameKey() throws {
    var sample = try service()
    var policy = Policy()
    for place in policy.ladder.stages.indices where policy.ladder.stages[place].key == "1" {
      policy.ladder.stages[place].title = "Head of service"
    }
    try sample.record(
      on: seen.today, by: .cole, [Draft(nil, on: seen.today, .policy(.set(policy)))])
    let board = NotificationBoard(sample.register, scope: .everyone, at: seen)
    #expect(
      board.columns.map { "\($0.title) \($0.count)" } == [
        "Informal 1", "Head of service 0", "Stage 2 0", "Stage 3 0", "Stage 4 0", "Cafcass 0",
        "Stage 1 1", "Praise 1", "Resolved 1",
      ])
    #expect(Set(board.columns.map(\.key)).count == board.columns.count)
    let team = TeamBoard(sample.register, at: seen)
    #expect(
      team.stages.map { "\($0.title) \(team.totals.figures[$0.id])" } == [
        "Informal 1", "Head of service 0", "Stage 2 0", "Stage 3 0", "Stage 4 0", "Cafcass 0",
        "Stage 1 1",
      ])
    let open = team.stages.reduce(0) { $0 + team.totals.figures[$1.id] }
    #expect(open == team.totals.figures[.notifications])
    for stage in team.stages {
      let items = BoardCell(.everyone, stage.id).items(in: sample.register, at: seen)
      #expect(items.count == team.totals.figures[stage.id])
    }
  }

  @Test("of one officer holds that officer's children")
  func scope() throws {
    let register = try service().register
    let board = NotificationBoard(register, scope: .officer(Officer.osei.id), at: seen)
    #expect(board.open.map(\.number) == [2])
  }

  @Test("says on a card who must answer by when, and how long it has stood")
  func lines() throws {
    let register = try service().register
    let board = NotificationBoard(register, scope: .everyone, at: seen)
    let lines = board.columns.flatMap(\.cards).map {
      NotificationLine($0, in: register, at: seen)
    }
    #expect(
      lines.map(\.awaits) == [
        "social worker and team manager by Fri 20 Nov 09:30", "team manager by Thu 19 Nov",
        "shared with social worker and team manager", "resolved 10 Nov 2026",
      ])
    #expect(lines.map(\.daysInStage) == [3, 15, 0, 8])
    #expect(lines.map { $0.lateness?.short } == ["3 h", "1 wd", nil, nil])
    #expect(lines.map(\.state) == ["late", "late", "praise", "resolved"])
    #expect(lines.map(\.name) == ["Max Tully", "Ava Brennan", "Ava Brennan", "Ava Brennan"])
    #expect(lines.first?.reason?.title == "Drift or delay")
  }

  @Test("opens a thread of what was raised, answered, moved and resolved")
  func thread() throws {
    let sample = try service()
    let state = try sample.state(ava)
    let first = try #require(state.notifications.all.first { $0.number == 1 })
    let thread = NotificationThread(first, of: state, in: sample.register, at: seen)
    #expect(
      thread.steps.map { "\($0.on.dayMonth) \($0.heading): \($0.text)" } == [
        "01 Nov Raised, informal · drift or delay: no plan",
        "03 Nov Answered by social worker, in time (due Wed 04 Nov 2026 09:30): in hand",
        "05 Nov Moved to stage 1: nothing happened",
      ])
    #expect(thread.nextStage?.title == "Stage 2")
    // From Sun 1 Nov to Thu 5 Nov, and from then to Fri 20 Nov.
    #expect(
      thread.stages.map(\.words) == [
        "Informal: 01 Nov 2026 to 05 Nov 2026, 4 working days",
        "Stage 1: 05 Nov 2026 to now, 11 working days",
      ])
    #expect(
      thread.wholeWords
        == "open for 15 working days; all stages are to be through within 20 working days, "
        + "by Fri 27 Nov 2026")
    #expect(thread.line?.stage?.title == "Stage 1")
    let praise = try #require(state.notifications.all.first { $0.isPraise })
    #expect(NotificationThread(praise, of: state, in: sample.register, at: seen).nextStage == nil)
  }

  /// 1 about Ava stands at stage 1 since 5 November, 2 about Max is informal and three hours late,
  /// 3 praises work with Ava, 4 is resolved.
  private func service() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    try sample.add(max, "Max Tully", from: Day(2026, 3, 2), iro: .osei)
    try raise(1, about: ava, at: Day(2026, 11, 1), in: &sample)
    let answer = NotificationAnswer(number: 1, from: "social worker", text: "in hand")
    try record(.answered(answer), about: ava, on: Day(2026, 11, 3), in: &sample)
    let moved = Moment(england: Day(2026, 11, 5), hour: 9, minute: 0)
    let move = NotificationEscalation(number: 1, stage: "1", reason: "nothing happened", at: moved)
    try record(.escalated(move), about: ava, on: Day(2026, 11, 5), in: &sample)
    try raise(2, about: max, at: Day(2026, 11, 17), in: &sample)
    try raise(3, about: ava, "excellent-practice", at: Day(2026, 11, 10), in: &sample)
    try raise(4, about: ava, at: Day(2026, 11, 2), in: &sample)
    let end = NotificationResolution(number: 4, outcome: "plan made")
    try record(.resolved(end), about: ava, on: Day(2026, 11, 10), in: &sample)
    return sample
  }

  private func raise(
    _ number: Int, about id: ChildID, _ reason: String = "drift-or-delay", at day: Day,
    in sample: inout SampleRegister
  ) throws {
    let raised = NotificationRaised(
      number: number, reason: reason, isPraise: reason == "excellent-practice", stage: "informal",
      text: "no plan", at: Moment(england: day, hour: 9, minute: 30))
    try record(.raised(raised), about: id, on: day, in: &sample)
  }

  private func record(
    _ event: NotificationEvent, about id: ChildID, on day: Day, in sample: inout SampleRegister
  ) throws {
    try sample.record(on: day, [Draft(id, on: day, .notification(event))])
  }
}
