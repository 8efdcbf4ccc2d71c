import Domain
import TestSupport
import Testing

@Suite("A tracking priority")
struct TrackingChangesTests {
  let ava = ChildID("204417")
  let today = Day(2026, 6, 15)

  @Test("is watched High before Medium before Low")
  func order() {
    #expect([Priority.low, .high, .medium].sorted() == [.high, .medium, .low])
  }

  @Test("cannot be set of who is no longer looked after, nor ask for an early review that is past")
  func refused() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    let yesterday = today.adding(days: -1)
    #expect(throws: Refusal.inThePast("an early review", yesterday, .earlyReview)) {
      try track(Monitoring(earlyReviewBy: yesterday), sample)
    }
    try sample.record(on: today, [Draft(ava, on: today, .child(.closed(nil)))])
    #expect(throws: Refusal.notLookedAfter(ava)) { try track(Monitoring(), sample) }
  }

  @Test("is not corrected to weeks in which nobody could set it either")
  func corrected() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    try sample.track(ava, .high, on: Day(2026, 6, 1), Monitoring(updateEveryWeeks: 2))
    let set = try #require(try sample.state(ava).tracking.current)
    for weeks in [-1, 0, 13, 53, Int.max] {
      var tracking = set.value
      tracking.monitoring.updateEveryWeeks = weeks
      let refusal = Refusal.outOfRange(
        "weeks between updates", "from 1 to 12 for High", .updates)
      #expect(throws: refusal) {
        try sample.register.correct(
          set.id, of: ava, day: nil, child: nil, event: .tracking(.set(tracking)),
          reason: "a slip", at: SampleRegister.desk(on: today))
      }
    }
  }

  @Test("promises monitoring only until the next priority is set")
  func replaced() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    try sample.track(
      ava, .high, on: Day(2026, 6, 1), Monitoring(updateEveryWeeks: 2, fileCheckEveryWeeks: 4))
    #expect(try sample.due("monitoring.update", of: ava) == Day(2026, 6, 15))
    #expect(try sample.due("monitoring.fileCheck", of: ava) == Day(2026, 6, 29))
    try sample.track(ava, .low, on: today)
    #expect(try sample.clocks("monitoring.update", of: ava).isEmpty)
    #expect(try sample.clocks("monitoring.fileCheck", of: ava).isEmpty)
    #expect(try sample.state(ava).tracking.all.map(\.value.priority) == [.high, .low])
  }

  private func track(
    _ monitoring: Monitoring, _ sample: SampleRegister
  ) throws(Refusal) -> [Draft] {
    try sample.register.track(
      Tracking(priority: .high, reason: "drift", monitoring: monitoring), of: ava, on: today,
      at: SampleRegister.desk(on: today))
  }
}
