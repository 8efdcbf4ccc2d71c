import Testing

@testable import Domain

@Suite("The bank holidays of England and Wales by rule")
struct BankHolidaysTests {
  @Test(
    "are the days of the year as they were kept",
    arguments: [
      (1995, "01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26"),
      (1999, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31"),
      (2000, "01-03 04-21 04-24 05-01 05-29 08-28 12-25 12-26"),
      (2002, "01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26"),
      (2010, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
      (2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27"),
      (2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"),
      (2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"),
      (2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"),
      (2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"),
      (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
    ])
  func days(year: Int, days: String) {
    let expected = days.split(separator: " ").map { "\(year)-\($0)" }
    #expect(BankHolidays.ofYear(year).map(\.day.iso) == expected)
  }

  @Test("name the substitute for Christmas Day after a Boxing Day on Monday")
  func substitutes() {
    #expect(
      BankHolidays.ofYear(2022).suffix(2) == [
        BankHoliday(day: Day(2022, 12, 26), name: "Boxing Day"),
        BankHoliday(day: Day(2022, 12, 27), name: "Christmas Day", note: "Substitute day"),
      ])
    #expect(
      BankHolidays.ofYear(2027).suffix(2).map(\.name) == ["Christmas Day", "Boxing Day"])
  }

  @Test(
    "hang on Easter",
    arguments: [
      Day(1999, 4, 4), Day(2000, 4, 23), Day(2008, 3, 23), Day(2011, 4, 24), Day(2019, 4, 21),
      Day(2024, 3, 31), Day(2038, 4, 25),
    ])
  func easter(sunday: Day) {
    #expect(BankHolidays.easterSunday(of: sunday.year) == sunday)
  }
}
