import Domain
import Testing

@Suite("A child's summary")
struct ChildSummaryTests {
  @Test("sorts ids that are numbers in the order of the numbers")
  func idKeys() {
    let ids = ["9", "10", "204417", "204418", "1000000"]
    let keys = ids.map { ChildSummary.idKey(ChildID($0)) }
    #expect(keys == keys.sorted())
    #expect(Set(keys).count == ids.count)
  }

  @Test("keeps every known placement apart from the others and from none")
  func placements() {
    let packed = PlacementType.known.map { ChildSummary.packed($0) }
    #expect(Set(packed).count == PlacementType.known.count)
    #expect(!packed.contains(0))
  }
}

@Suite("What is due at a moment is late")
struct LatenessTests {
  let due = Moment(england: Day(2026, 11, 19), hour: 14, minute: 5)

  @Test(
    "within the first hour by minutes, then by the hours begun, and after three days by days",
    arguments: [
      (1, "1 min"), (59, "59 min"), (60, "1 h"), (61, "2 h"), (72 * 60, "72 h"),
      (72 * 60 + 1, "3 d"),
      (120 * 60, "5 d"),
    ])
  func hours(minutes: Int, expected: String) {
    #expect(Lateness(dueAt: due, now: due.adding(minutes: minutes))?.short == expected)
  }

  @Test("as at a day by its end, whatever the hour of asking: 36 hours and 54 minutes are 37")
  func endOfDay() {
    let end = Moment(endOf: Day(2026, 4, 6))
    // British Summer Time: midnight in England is 23:00 UTC of the day itself.
    #expect(end == Moment(day: Day(2026, 4, 6), hour: 23, minute: 0))
    let due = Moment(england: Day(2026, 4, 5), hour: 11, minute: 6)
    #expect(Lateness(dueAt: due, now: end)?.short == "37 h")
    // Greenwich Mean Time, and the night on which the clocks go back.
    #expect(Moment(endOf: Day(2026, 1, 5)) == Moment(day: Day(2026, 1, 6), hour: 0, minute: 0))
    #expect(Moment(endOf: Day(2026, 10, 25)) == Moment(day: Day(2026, 10, 26), hour: 0, minute: 0))
  }

  @Test("only after it")
  func notBefore() {
    #expect(Lateness(dueAt: due, now: due) == nil)
  }
}
