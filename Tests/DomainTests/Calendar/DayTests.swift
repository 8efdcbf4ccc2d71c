import Testing

@testable import Domain

@Suite("A day")
struct DayTests {
  @Test("has the same date as a calendar turned page by page from 1900 to 2199")
  func everyDay() {
    // 1 January 1900 was a Monday, 25,567 days before 1 January 1970.
    var number: Int32 = -25_567
    var weekday = 0
    for year in 1900...2199 {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (index, length) in lengths.enumerated() {
        for date in 1...length {
          let day = Day(number: number)
          let isRight = day.civil == (year, index + 1, date) && Day(year, index + 1, date) == day
          if !isRight || day.weekday.rawValue != weekday + 1 {
            Issue.record("day \(number) is not \(year)-\(index + 1)-\(date)")
          }
          number += 1
          weekday = (weekday + 1) % 7
        }
        #expect(Day.valid(year, index + 1, length + 1) == nil)
      }
    }
    #expect(number - 1 == 84_005)
  }

  @Test(
    "is none where the calendar has no such date",
    arguments: [
      (2017, 2, 31), (2017, 2, 29), (2100, 2, 29), (2017, 0, 1), (2017, 13, 1), (2017, 4, 31),
      (2017, 1, 0), (2017, 1, -1), (1899, 12, 31), (2200, 1, 1),
    ])
  func noDay(year: Int, month: Int, day: Int) {
    #expect(Day.valid(year, month, day) == nil)
  }

  @Test(
    "and calendar months make the corresponding date, or the last day of a shorter month",
    arguments: [
      (Day(2025, 8, 31), 6, Day(2026, 2, 28)), (Day(2027, 8, 31), 6, Day(2028, 2, 29)),
      (Day(2026, 11, 30), 3, Day(2027, 2, 28)), (Day(2027, 11, 30), 3, Day(2028, 2, 29)),
      (Day(2026, 3, 31), 1, Day(2026, 4, 30)), (Day(2026, 4, 30), 1, Day(2026, 5, 30)),
      (Day(2026, 2, 28), 6, Day(2026, 8, 28)), (Day(2026, 12, 15), 0, Day(2026, 12, 15)),
      (Day(2026, 12, 1), 1, Day(2027, 1, 1)), (Day(2026, 1, 31), -1, Day(2025, 12, 31)),
      (Day(2018, 3, 29), 23, Day(2020, 2, 29)), (Day(2001, 2, 28), -48, Day(1997, 2, 28)),
      (Day(2021, 10, 1), 56, Day(2026, 6, 1)), (Day(2030, 4, 1), -49, Day(2026, 3, 1)),
      (Day(2003, 9, 29), -53, Day(1999, 4, 29)), (Day(2034, 2, 15), 20, Day(2035, 10, 15)),
      (Day(2035, 7, 1), -32, Day(2032, 11, 1)), (Day(2034, 5, 30), 44, Day(2038, 1, 30)),
    ])
  func months(start: Day, months: Int, end: Day) {
    #expect(start.adding(months: months) == end)
  }

  @Test("six months after 31 August, twice, has lost three days: clocks run from real days")
  func drift() {
    #expect(Day(2025, 8, 31).adding(months: 6).adding(months: 6) == Day(2026, 8, 28))
    #expect(Day(2025, 8, 31).adding(months: 12) == Day(2026, 8, 31))
  }

  @Test("six weeks on is 42 days, and a year on from 29 February is the 28th")
  func weeksAndYears() {
    #expect(Day(2026, 11, 20).adding(weeks: 6) == Day(2027, 1, 1))
    #expect(Day(2027, 1, 1) - Day(2026, 11, 20) == 42)
    #expect(Day(2026, 11, 20) - Day(2027, 1, 1) == -42)
    #expect(Day(2024, 2, 29).adding(years: 1) == Day(2025, 2, 28))
    #expect(Day(2024, 2, 29).adding(years: 4) == Day(2028, 2, 29))
  }

  @Test(
    "of birth gives the age, reached at the start of the birthday",
    arguments: [
      (Day(2015, 6, 15), Day(2026, 6, 14), 10), (Day(2015, 6, 15), Day(2026, 6, 15), 11),
      (Day(2008, 2, 29), Day(2026, 2, 28), 17), (Day(2008, 2, 29), Day(2026, 3, 1), 18),
      (Day(2008, 2, 29), Day(2024, 2, 28), 15), (Day(2008, 2, 29), Day(2024, 2, 29), 16),
      (Day(2026, 1, 5), Day(2026, 1, 5), 0), (Day(2026, 1, 5), Day(2026, 1, 4), -1),
      (Day(2010, 12, 31), Day(2014, 12, 30), 3), (Day(2010, 12, 31), Day(2014, 12, 31), 4),
    ])
  func age(born: Day, day: Day, age: Int) {
    #expect(Day.age(of: born, on: day) == age)
  }

  @Test("of birth on 29 February has its birthday on 1 March of a common year")
  func leapBirthday() {
    #expect(Day(2008, 2, 29).birthday(18) == Day(2026, 3, 1))
    #expect(Day(2008, 2, 29).birthday(16) == Day(2024, 2, 29))
    #expect(Day(2008, 3, 1).birthday(18) == Day(2026, 3, 1))
  }

  @Test("finds the next and the last of a weekday, never itself")
  func weekdays() {
    let friday = Day(2026, 11, 20)
    #expect(friday.weekday == .friday)
    #expect(friday.next(.friday) == Day(2026, 11, 27))
    #expect(friday.last(.friday) == Day(2026, 11, 13))
    #expect(friday.next(.saturday) == Day(2026, 11, 21))
    #expect(friday.last(.saturday) == Day(2026, 11, 14))
    #expect(Day(1969, 12, 29).weekday == .monday)
  }
}
