import Testing

@testable import Domain

@Suite("A day typed on Friday 20 November 2026")
struct DayExpressionTests {
  static let today = Day(2026, 11, 20)

  @Test(
    "means the same in every direction where it says all",
    arguments: [
      ("today", Day(2026, 11, 20)), ("t", Day(2026, 11, 20)), ("TODAY", Day(2026, 11, 20)),
      ("tomorrow", Day(2026, 11, 21)), ("tom", Day(2026, 11, 21)),
      ("yesterday", Day(2026, 11, 19)), (" yest ", Day(2026, 11, 19)),
      ("last fri", Day(2026, 11, 13)), ("next fri", Day(2026, 11, 27)),
      ("last Thursday", Day(2026, 11, 19)), ("next sat", Day(2026, 11, 21)),
      ("-3d", Day(2026, 11, 17)), ("+3d", Day(2026, 11, 23)), ("+2w", Day(2026, 12, 4)),
      ("+1m", Day(2026, 12, 20)), ("-9m", Day(2026, 2, 20)), ("+1y", Day(2027, 11, 20)),
      ("+20wd", Day(2026, 12, 18)), ("-10wd", Day(2026, 11, 6)), ("+0d", Day(2026, 11, 20)),
      ("+20 working days", Day(2026, 12, 18)), ("- 3 days", Day(2026, 11, 17)),
      ("14/11/26", Day(2026, 11, 14)), ("14/11/2026", Day(2026, 11, 14)),
      ("1/2/2027", Day(2027, 2, 1)), ("14.11.2026", Day(2026, 11, 14)),
      ("14 nov 2026", Day(2026, 11, 14)), ("14-Nov-26", Day(2026, 11, 14)),
      ("14-november-2026", Day(2026, 11, 14)), ("14th November 26", Day(2026, 11, 14)),
      ("3 sept 2025", Day(2025, 9, 3)), ("2026-11-20", Day(2026, 11, 20)),
      ("Sat 14 Nov 2026", Day(2026, 11, 14)), ("sat 14/11/2026", Day(2026, 11, 14)),
      ("eom", Day(2026, 11, 30)), ("eow", Day(2026, 11, 22)),
      ("+20wd from 15/12/2025", Day(2026, 1, 15)), ("+3m from 30/11/2026", Day(2027, 2, 28)),
      ("+3m from 30/11/2027", Day(2028, 2, 29)), ("next mon from 1 dec 2026", Day(2026, 12, 7)),
      ("eom from 3/2/2028", Day(2028, 2, 29)), ("-10wd from yesterday", Day(2026, 11, 5)),
      ("+1w from +1d from 1/12/2026", Day(2026, 12, 9)),
    ])
  func complete(text: String, day: Day) {
    #expect(read(text, .future) == day)
    #expect(read(text, .past) == day)
    #expect(read(text, .nearest) == day)
  }

  @Test(
    "is found ahead, behind or near where its year, month or week is left out",
    arguments: [
      ("fri", Day(2026, 11, 27), Day(2026, 11, 13), Day(2026, 11, 20)),
      ("mon", Day(2026, 11, 23), Day(2026, 11, 16), Day(2026, 11, 23)),
      ("tues", Day(2026, 11, 24), Day(2026, 11, 17), Day(2026, 11, 17)),
      ("14/11", Day(2027, 11, 14), Day(2026, 11, 14), Day(2026, 11, 14)),
      ("14 nov", Day(2027, 11, 14), Day(2026, 11, 14), Day(2026, 11, 14)),
      ("20/11", Day(2026, 11, 20), Day(2026, 11, 20), Day(2026, 11, 20)),
      ("3 Jan", Day(2027, 1, 3), Day(2026, 1, 3), Day(2027, 1, 3)),
      ("23", Day(2026, 11, 23), Day(2026, 10, 23), Day(2026, 11, 23)),
      ("23rd", Day(2026, 11, 23), Day(2026, 10, 23), Day(2026, 11, 23)),
      ("31", Day(2026, 12, 31), Day(2026, 10, 31), Day(2026, 10, 31)),
      ("29/2", Day(2028, 2, 29), Day(2024, 2, 29), Day(2028, 2, 29)),
    ])
  func directed(text: String, future: Day, past: Day, nearest: Day) {
    #expect(read(text, .future) == future)
    #expect(read(text, .past) == past)
    #expect(read(text, .nearest) == nearest)
  }

  @Test(
    "echoes how it was understood",
    arguments: [
      ("today", "Fri 20 Nov 2026 (today)"),
      ("-1d", "Thu 19 Nov 2026 (yesterday)"),
      ("+1d", "Sat 21 Nov 2026 (tomorrow)"),
      ("-3d", "Tue 17 Nov 2026 (3 days ago, 3 working days)"),
      ("sun", "Sun 22 Nov 2026 (2 days, 0 working days)"),
      ("+2w", "Fri 04 Dec 2026 (14 days, 10 working days)"),
      (
        "+20wd from 15/12/2025",
        "Thu 15 Jan 2026 (31 days after Mon 15 Dec 2025, 20 working days; "
          + "Christmas Day, Boxing Day, New Year’s Day not counted)"
      ),
      (
        "-5wd from 7/4/2026",
        "Fri 27 Mar 2026 (11 days before Tue 07 Apr 2026, 5 working days; "
          + "Good Friday, Easter Monday not counted)"
      ),
      (
        "2/1/2029",
        "Tue 02 Jan 2029 (774 days, 533 working days; 19 bank holidays not counted; "
          + "bank holidays known only until 31 Dec 2028)"
      ),
    ])
  func echo(text: String, echo: String) throws {
    #expect(try reading(text, .future).get().echo == echo)
  }

  @Test("gives the arithmetic of working days with the bank holidays stepped over")
  func arithmetic() throws {
    let reading = try reading("+20wd from 27/3/2026", .past).get()
    #expect(reading.day == Day(2026, 4, 28))
    #expect(reading.base == Day(2026, 3, 27))
    #expect(reading.calendarDays == 32)
    #expect(reading.workingDays == 20)
    #expect(reading.skipped.map(\.day) == [Day(2026, 4, 3), Day(2026, 4, 6)])
  }

  @Test(
    "is refused in words where it is no day",
    arguments: [
      ("", "no day is given"), ("  ", "no day is given"),
      ("31/02/2017", "31/02/2017 is no day: February 2017 has 28 days"),
      ("2017-02-31", "2017-02-31 is no day: February 2017 has 28 days"),
      ("29 feb 2026", "29 feb 2026 is no day: February 2026 has 28 days"),
      ("30/2", "30/2 is no day: February has 29 days at most"),
      ("31/4", "31/4 is no day: April has 30 days"), ("0/4", "0/4 is no day: April has 30 days"),
      ("11/14/2026", "11/14/2026 is no day: there is no month 14"),
      ("2026-13-01", "2026-13-01 is no day: there is no month 13"),
      ("to", "to may be today or tomorrow"), ("3 ju", "ju may be June or July"),
      ("14 ma 2026", "ma may be March or May"),
      ("3d", "3d does not say which way to count"),
      ("+3x", "+3x counts nothing known: x"), ("+3", "+3 is not understood as a day"),
      ("thu 20 nov 2026", "20 Nov 2026 is a Friday, not a Thursday"),
      ("14/11/2026 from today", "14/11/2026 does not count from a day"),
      ("1/1/1850", "1/1/1850 is not within the years 1900 to 2199"),
      ("+200y", "+200y is not within the years 1900 to 2199"),
      ("+99999d", "+99999d is not within the years 1900 to 2199"),
      ("-9999y", "-9999y is not within the years 1900 to 2199"),
      ("soon", "soon is not understood as a day"), ("32", "32 is not understood as a day"),
      ("123", "123 is not understood as a day"), ("1/2/3", "1/2/3 is not understood as a day"),
      ("14//2026", "14//2026 is not understood as a day"),
      ("from", "from is not understood as a day"),
      ("+3d from", "+3d from is not understood as a day"), ("٣", "٣ is not understood as a day"),
      ("nov", "nov is not understood as a day"), ("+", "+ is not understood as a day"),
    ])
  func refused(text: String, message: String) {
    #expect(problem(text)?.message == message)
  }

  @Test(
    "is refused where a day that has been is asked for and it is near and to come",
    arguments: [
      ("24/11", "Tue 24 Nov 2026 is in the future"), ("4 dec", "Fri 04 Dec 2026 is in the future"),
      ("tue 24 nov", "Tue 24 Nov 2026 is in the future"),
    ])
  func toCome(text: String, message: String) {
    #expect(problem(text, .past)?.message == message)
    #expect(read(text, .future) != nil)
    #expect(read(text, .nearest) != nil)
  }

  @Test("is last year's where it is further ahead than a slip of the pen, and where it says so")
  func lastYear() {
    #expect(read("5/12", .past) == Day(2025, 12, 5))
    #expect(read("24/11/2025", .past) == Day(2025, 11, 24))
    #expect(
      problem("24/11", .past)?.hint == "write the year if an earlier one is meant: 24/11/2025")
  }

  @Test("says that today's weekday does not mean today")
  func ownWeekday() throws {
    #expect(
      try reading("fri", .past).get().echo
        == "Fri 13 Nov 2026 (7 days ago, not today, 5 working days)")
    #expect(
      try reading("fri", .future).get().echo
        == "Fri 27 Nov 2026 (7 days, not today, 5 working days)")
    #expect(
      try reading("last fri", .past).get().echo == "Fri 13 Nov 2026 (7 days ago, 5 working days)")
  }

  @Test("shows the way out of a refusal")
  func hints() {
    #expect(problem("11/14/2026")?.hint == "the day comes first: 14/11/2026")
    #expect(problem("3d")?.hint == "write +3d or -3d")
    #expect(problem("soon")?.hint == DayExpressionProblem.accepted)
    #expect(problem("31/02/2017")?.hint == nil)
  }

  @Test("does not look at a text of great length")
  func long() {
    let text = String(repeating: "+1d from ", count: 5_000) + "today"
    #expect(problem(text)?.message.utf8.count ?? 0 < 80)
  }

  private func reading(
    _ text: String, _ direction: DayExpression.Direction
  ) -> Result<DayReading, DayExpressionProblem> {
    DayExpression.read(
      text, today: Self.today, workingDays: WorkingDays(), direction: direction)
  }

  private func read(_ text: String, _ direction: DayExpression.Direction) -> Day? {
    try? reading(text, direction).get().day
  }

  private func problem(
    _ text: String, _ direction: DayExpression.Direction = .nearest
  ) -> DayExpressionProblem? {
    guard case .failure(let problem) = reading(text, direction) else { return nil }
    return problem
  }
}
