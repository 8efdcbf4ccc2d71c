import Testing

@testable import Domain

@Suite("Working days")
struct WorkingDaysTests {
  let workingDays = WorkingDays()

  @Test(
    "20 working days after coming into care, bank holidays not counted",
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
  }

  @Test("are stepped day by day alike, whatever the count and the start")
  func sameAsStepping() {
    for start in 0..<800 {
      let day = Day(2021, 11, 1).adding(days: start)
      for count in [1, 2, 3, 4, 5, 6, 9, 10, 15, 20, 45, 100] {
        #expect(workingDays.day(count, after: day) == stepped(count, from: day, by: 1))
        #expect(workingDays.day(count, before: day) == stepped(count, from: day, by: -1))
      }
    }
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
