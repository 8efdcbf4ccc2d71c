import Domain
import Formats
import Testing

@Suite("A day as a file writes it")
struct WrittenDayTests {
  private func day(_ text: String) throws -> Day? {
    var small = SmallRegister()
    try small.record(
      SmallReturn.plan(
        SmallReturn.header, SmallReturn.reviews("A1,10/05/2008,\(text),PN1"),
        today: Day(2099, 1, 1)))
    return try small.state(of: "A1").reviews.extracted.first?.held
  }

  /// The number 45424 is 12 May 2024 in Excel: 45292 is 1 January 2024, and 12 May is 132 days later.
  @Test(
    "is the day that it names, whatever the spelling",
    arguments: [
      "12-May-24", "12-May-2024", "12 May 2024", "12 may 24", "12.05.2024", "12-05-2024",
      "12/05/24", "12/5/2024", "20240512", "45424", "45424.0", "2024-05-12T00:00:00.000Z",
      "2024-05-12T00:00:00", "2024-05-12 09:30:00", "12/05/2024 09:30", "12 May 2024 09:30",
      "Sunday, 12 May 2024", "Sun 12 May 2024", "sunday 12th May, 2024", "12th May 2024",
      "Sun, 12-May-24", "Sunday 12/05/2024", "12 MAY 2024",
    ])
  func spellings(text: String) throws {
    #expect(try day("\"\(text)\"") == Day(2024, 5, 12))
  }

  /// 12 May 2024 is a Sunday: 1 January 2024 was a Monday, and 12 May is 132 days, 18 weeks and 6
  /// days, later.
  @Test(
    "is none where the weekday named is another, or is no weekday",
    arguments: ["Monday, 12 May 2024", "S 12 May 2024", "about 12 May 2024", "Sunday", "Sunday, "])
  func otherWeekday(text: String) throws {
    #expect(try day("\"\(text)\"") == nil)
  }

  @Test("is the day in England where the time names its zone")
  func zones() throws {
    // Midnight of 12 May in England, which is in summer time, is 23:00 UTC of the 11th.
    #expect(try day("2024-05-11T23:00:00.000Z") == Day(2024, 5, 12))
    #expect(try day("2024-05-12T00:00:00+01:00") == Day(2024, 5, 12))
    #expect(try day("2024-05-12 00:00:00.0000000 +01:00") == Day(2024, 5, 12))
    // In winter England keeps UTC.
    #expect(try day("2024-01-11T23:00:00Z") == Day(2024, 1, 11))
    #expect(try day("2024-02-29T12:00:00-05:00") == Day(2024, 2, 29))
  }

  @Test(
    "with two digits for the year is one of 2000 to 2068, else of the century before",
    arguments: [
      ("01/02/00", 2000), ("01/02/26", 2026), ("01/02/68", 2068), ("01/02/69", 1969),
      ("01-Feb-99", 1999), ("1 Feb 07", 2007),
    ])
  func shortYears(text: String, year: Int) throws {
    #expect(try day(text) == Day(year, 2, 1))
  }

  @Test("of 29 February is one only in a leap year", arguments: ["29-Feb-24", "20240229", "45351"])
  func leapDay(text: String) throws {
    #expect(try day(text) == Day(2024, 2, 29))
    #expect(try day("29-Feb-23") == nil)
    #expect(try day("20230229") == nil)
  }
}
