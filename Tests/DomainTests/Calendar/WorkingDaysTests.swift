import Testing

@testable import Domain

@Suite("Working days")
struct WorkingDaysTests {
  let workingDays = WorkingDays()

  @Test(
    "20 after coming into care, bank holidays not counted",
    arguments: [
      (Day(2025, 12, 15), Day(2026, 1, 15)),
      (Day(2025, 12, 22), Day(2026, 1, 22)),
      (Day(2026, 3, 27), Day(2026, 4, 28)),
      (Day(2024, 7, 1), Day(2024, 7, 29)),
      (Day(2022, 12, 20), Day(2023, 1, 20)),
    ])
  func twentyAfter(event: Day, due: Day) {
    #expect(workingDays.day(20, after: event) == due)
    #expect(workingDays.count(after: event, through: due) == 20)
    #expect(workingDays.count(after: due, through: event) == -20)
  }

  @Test(
    "before a meeting, the meeting's day not counted",
    arguments: [
      (10, Day(2026, 11, 20), Day(2026, 11, 6)),
      (3, Day(2026, 4, 8), Day(2026, 4, 1)),
      (1, Day(2026, 11, 22), Day(2026, 11, 20)),
      (10, Day(2026, 1, 5), Day(2025, 12, 17)),
    ])
  func before(count: Int, meeting: Day, day: Day) {
    #expect(workingDays.day(count, before: meeting) == day)
    #expect(workingDays.day(-count, after: meeting) == day)
  }

  @Test("begin to count on Monday where the event fell on a weekend")
  func weekend() {
    #expect(workingDays.day(1, after: Day(2026, 11, 20)) == Day(2026, 11, 23))
    #expect(workingDays.day(1, after: Day(2026, 11, 21)) == Day(2026, 11, 23))
    #expect(workingDays.day(1, after: Day(2026, 11, 22)) == Day(2026, 11, 23))
    #expect(workingDays.day(0, after: Day(2026, 11, 22)) == Day(2026, 11, 22))
  }

  @Test("are counted as when stepped day by day, whatever the count and the start")
  func sameAsStepping() {
    for start in 0..<800 {
      let day = Day(2021, 11, 1).adding(days: start)
      for count in [1, 2, 3, 4, 5, 6, 9, 10, 15, 20, 45, 100] {
        let isSame =
          workingDays.day(count, after: day) == stepped(count, from: day, by: 1)
          && workingDays.day(count, before: day) == stepped(count, from: day, by: -1)
        if !isSame { Issue.record("\(count) from \(day) differs") }
      }
    }
  }

  @Test("name the bank holidays they step over, in either direction")
  func skipped() {
    let (friday, monday) = (Day(2026, 4, 3), Day(2026, 4, 6))
    let forward = workingDays.skipped(after: Day(2026, 3, 27), through: Day(2026, 4, 28))
    #expect(forward.map(\.day) == [friday, monday])
    #expect(forward.map(\.name) == ["Good Friday", "Easter Monday"])
    #expect(workingDays.skipped(after: friday, through: monday).map(\.day) == [monday])
    #expect(workingDays.skipped(after: monday, through: friday).map(\.day) == [friday])
    #expect(workingDays.skipped(after: friday, through: friday).isEmpty)
    #expect(workingDays.holiday(on: friday)?.name == "Good Friday")
    #expect(workingDays.holiday(on: Day(2026, 4, 7)) == nil)
  }

  @Test("give the practical date of a period that ends on a day that is not worked")
  func practical() {
    #expect(workingDays.lastWorkingDay(onOrBefore: Day(2026, 4, 6)) == Day(2026, 4, 2))
    #expect(workingDays.lastWorkingDay(onOrBefore: Day(2026, 4, 2)) == Day(2026, 4, 2))
    #expect(workingDays.firstWorkingDay(onOrAfter: Day(2026, 4, 3)) == Day(2026, 4, 7))
  }

  @Test("follow a file in its years and the rule in the others")
  func replaced() {
    let given = BankHoliday(day: Day(2027, 6, 11), name: "Given day", note: "Extra bank holiday")
    let replaced = WorkingDays(bankHolidays: [given], knownUntil: Day(2027, 12, 31))
    #expect(!replaced.isWorkingDay(Day(2027, 6, 11)))
    #expect(replaced.holiday(on: Day(2027, 6, 11)) == given)
    #expect(replaced.isWorkingDay(Day(2027, 5, 3)), "early May is not in the file")
    #expect(!replaced.isWorkingDay(Day(2027, 3, 26)), "Good Friday is never worked")
    #expect(!replaced.isWorkingDay(Day(2026, 5, 4)), "the rule holds before the file")
    #expect(!replaced.isWorkingDay(Day(2028, 5, 1)), "the rule holds after the file")
    #expect(replaced != workingDays)
    #expect(replaced.knows(Day(2027, 12, 31)) && !replaced.knows(Day(2028, 1, 1)))
  }

  @Test("are known until the end of the last published year")
  func known() {
    #expect(workingDays.knownUntil == Day(2028, 12, 31))
    #expect(workingDays == WorkingDays())
  }

  @Test("stay within 1900 to 2199 where a day lies beyond")
  func edges() {
    #expect(workingDays.day(20, after: Day(2500, 1, 1)).year >= 2199)
    #expect(workingDays.day(20, before: Day(1800, 1, 1)).year == 1900)
  }

  private func stepped(_ count: Int, from day: Day, by step: Int) -> Day {
    var day = day
    var left = count
    while left > 0 {
      day = day.adding(days: step)
      if !day.weekday.isWeekend, workingDays.holiday(on: day) == nil { left -= 1 }
    }
    return day
  }
}
