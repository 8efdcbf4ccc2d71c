import Domain
import Reports
import TestSupport
import Testing

@Suite("Today lists")
struct DueListTests {
  /// A Friday.
  let today = Day(2026, 11, 20)

  @Test("what is late by days over, then today, this week and later, ties by priority and name")
  func order() throws {
    let sample = try service()
    let list = self.list(sample)
    let rows = list.items.map {
      "\(sample.register.texts(at: Int($0.row)).name) \($0.rule(in: sample.register).id)"
    }
    #expect(
      rows == [
        "Ava review.later", "Cleo review.later", "Bo review.later", "Dan review.later",
        "Eve review.later", "Flo review.later", "Gus review.later",
      ])
    #expect(list.groups.map(\.group) == [.late, .today, .thisWeek, .later])
    #expect(list.groups.map(\.range) == [0..<3, 3..<4, 4..<5, 5..<7])
    #expect(list.title == "7 things need you")
  }

  @Test("nothing beyond 20 working days, but says how much is there within the year")
  func horizon() throws {
    var sample = try SampleRegister()
    try add("In", due: Day(2026, 12, 18), to: &sample)
    try add("Out", due: Day(2026, 12, 19), to: &sample)
    let list = self.list(sample)
    #expect(names(list, sample) == ["In"])
    // Out's review, and for each of the two to be seen by 18 May and assessed by 18 November 2027.
    #expect(list.beyond == 5)
    let everything = DueList(
      sample.register, scope: .everyone, today: today, now: now, everything: true)
    #expect(names(everything, sample) == ["In", "Out", "In", "Out", "In", "Out"])
  }

  @Test("one officer's children, those of whom they cover too, or all")
  func scope() throws {
    var sample = try SampleRegister()
    try add("Ava", due: today, to: &sample)
    try add("Bo", due: today, iro: .osei, to: &sample)
    try sample.add(ChildID("C"), "Cleo", from: Day(2026, 11, 16), iro: nil)
    #expect(names(list(sample, .officer(Officer.ellery.id)), sample) == ["Ava"])
    #expect(names(list(sample, .officer(Officer.osei.id)), sample) == ["Bo"])
    #expect(list(sample, .officer(OfficerID("nobody"))).isEmpty)
    let covering = Scope.officer(Officer.ellery.id, covering: [Officer.osei.id])
    #expect(names(list(sample, covering), sample) == ["Ava", "Bo"])
    #expect(list(sample).count == 5)
  }

  @Test("nothing of a child whose care ended")
  func closed() throws {
    var sample = try SampleRegister()
    try add("Ava", due: Day(2026, 11, 10), to: &sample)
    let closed = Event.child(.closed(nil))
    try sample.record(on: today, [Draft(ChildID("Ava"), on: today, closed)])
    #expect(list(sample).isEmpty)
    #expect(list(sample).title == "nothing needs you")
  }

  @Test("an answer that is late by the hour, today's appointments by their time")
  func moments() throws {
    var sample = try SampleRegister()
    try add("Ava", due: Day(2027, 3, 1), to: &sample)
    let raised = NotificationRaised(
      number: 1, reason: "drift-or-delay", isPraise: false, stage: "informal", text: "drift",
      at: Moment(england: Day(2026, 11, 17), hour: 9, minute: 30))
    try sample.record(
      on: Day(2026, 11, 17),
      [Draft(ChildID("Ava"), on: Day(2026, 11, 17), .notification(.raised(raised)))])
    for (name, minute) in [("Bo", 14 * 60), ("Cleo", 9 * 60)] {
      try add(name, due: Day(2027, 3, 1), to: &sample)
      let planned = Event.visit(.planned(Appointment(day: today, minute: minute)))
      try sample.record(
        on: Day(2026, 11, 18), [Draft(ChildID(name), on: Day(2026, 11, 18), planned)])
    }
    let list = self.list(sample)
    #expect(names(list, sample) == ["Ava", "Cleo", "Bo"])
    #expect(list.groups.map(\.group) == [.late, .today])
    let row = list.row(list.items[0], in: sample.register, now: now)
    #expect(row.lateness?.short == "3 h")
    #expect(row.subject == .notification(1))
    let early = DueList(
      sample.register, scope: .everyone, today: today,
      now: Moment(england: today, hour: 9, minute: 0))
    #expect(early.groups.map(\.group) == [.today])
    #expect(names(early, sample) == ["Cleo", "Ava", "Bo"])
  }

  private var now: Moment { Moment(england: today, hour: 12, minute: 0) }

  private func list(_ sample: SampleRegister, _ scope: Scope = .everyone) -> DueList {
    DueList(sample.register, scope: scope, today: today, now: now)
  }

  private func names(_ list: DueList, _ sample: SampleRegister) -> [String] {
    list.items.map { sample.register.texts(at: Int($0.row)).name }
  }

  /// Reviews due on seven days; the first three late, two of them by the same days.
  private func service() throws -> SampleRegister {
    var sample = try SampleRegister()
    try add("Gus", due: Day(2026, 12, 18), to: &sample)
    try add("Flo", due: Day(2026, 11, 23), to: &sample)
    try add("Bo", due: Day(2026, 11, 10), to: &sample)
    try add("Cleo", due: Day(2026, 11, 10), .high, to: &sample)
    try add("Ava", due: Day(2026, 11, 2), to: &sample)
    try add("Dan", due: today, to: &sample)
    try add("Eve", due: Day(2026, 11, 22), to: &sample)
    return sample
  }

  /// Adds a child whose third review is due on a day and who has nothing else to do.
  private func add(
    _ name: String, due: Day, _ priority: Priority? = nil, iro: Officer = .ellery,
    to sample: inout SampleRegister
  ) throws {
    let id = ChildID(name)
    let last = due.adding(months: -6)
    try sample.add(id, name, from: Day(2025, 6, 2), iro: iro)
    for day in [Day(2025, 6, 20), last] {
      try sample.record(
        on: day,
        [
          Draft(
            id, on: day, .review(.held(HeldReview(participation: Participation(rawValue: "PN1")))))
        ])
    }
    let seen = today.adding(days: -2)
    for (rule, on) in [("permanence", last), ("health.initial", seen)] {
      let done = Event.clock(.done(Completion(rule: RuleID(rawValue: rule))))
      try sample.record(on: seen, [Draft(id, on: on, done)])
    }
    try sample.record(on: seen, [Draft(id, on: seen, .visit(.made(Visit())))])
    if let priority {
      let tracking = Tracking(priority: priority, reason: "drift")
      try sample.record(on: seen, [Draft(id, on: seen, .tracking(.set(tracking)))])
    }
  }
}
