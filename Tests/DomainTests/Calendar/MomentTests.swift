import Foundation
import Testing

@testable import Domain

@Suite("A moment")
struct MomentTests {
  @Test("is written in UTC to the millisecond, and read back")
  func text() {
    let moment = Moment(milliseconds: 1_795_170_151_123)
    #expect(moment.text == "2026-11-20T10:22:31.123Z")
    #expect(Moment("2026-11-20T10:22:31.123Z") == moment)
    #expect(Moment(milliseconds: -1_000).text == "1969-12-31T23:59:59.000Z")
    #expect(
      Moment(day: Day(2026, 11, 20), hour: 10, minute: 22, second: 31, millisecond: 123) == moment)
  }

  @Test(
    "is refused where it is none",
    arguments: [
      "", "2026-11-20", "2026-11-20T10:22:31Z", "2026-11-20 10:22:31.123Z",
      "2026-11-20T24:00:00.000Z", "2026-11-20T10:60:00.000Z", "2026-11-20T10:22:60.000Z",
      "2026-02-29T10:22:31.123Z", "2026-11-20T10:22:31.123+", "2026-11-20T10:22:31.12xZ",
    ])
  func refused(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test("is kept in records as its text")
  func codable() throws {
    let moment = Moment(milliseconds: 1_795_170_151_123)
    let json = try JSONEncoder().encode([moment])
    #expect(String(decoding: json, as: UTF8.self) == #"["2026-11-20T10:22:31.123Z"]"#)
    #expect(try JSONDecoder().decode([Moment].self, from: json) == [moment])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Moment].self, from: Data(#"["yesterday"]"#.utf8))
    }
  }

  /// The last Sundays of March and October, from the tz database.
  @Test(
    "has the clocks of England go forward in March and back in October",
    arguments: [
      (2017, 26, 29), (2024, 31, 27), (2025, 30, 26), (2026, 29, 25), (2027, 28, 31),
      (2030, 31, 27),
    ])
  func clocksChange(year: Int, march: Int, october: Int) {
    let spring = Moment(day: Day(year, 3, march), hour: 1, minute: 0)
    #expect(spring.adding(milliseconds: -1).clock == "00:59")
    #expect(spring.clock == "02:00")
    let autumn = Moment(day: Day(year, 10, october), hour: 1, minute: 0)
    #expect(autumn.adding(milliseconds: -1).clock == "01:59")
    #expect(autumn.clock == "01:00")
    #expect(autumn.adding(hours: -1).clock == "01:00")
  }

  @Test("in the last hour of a summer day in UTC is tomorrow in England")
  func today() throws {
    let summer = try #require(Moment("2026-07-01T23:30:00.000Z"))
    #expect(summer.day == Day(2026, 7, 2))
    #expect(summer.clock == "00:30")
    #expect(summer.hour == 0)
    let winter = try #require(Moment("2026-12-01T23:30:15.000Z"))
    #expect(winter.day == Day(2026, 12, 1))
    #expect((winter.hour, winter.minute, winter.second) == (23, 30, 15))
  }

  @Test("is found from what the clocks in England show")
  func england() {
    let summer = Moment(england: Day(2026, 7, 1), hour: 14, minute: 5)
    #expect(summer.text == "2026-07-01T13:05:00.000Z")
    #expect(summer.clock == "14:05")
    let midnight = Moment(england: Day(2026, 7, 1), hour: 0, minute: 0)
    #expect(midnight.text == "2026-06-30T23:00:00.000Z")
    #expect(midnight.day == Day(2026, 7, 1))
    let winter = Moment(england: Day(2026, 12, 1), hour: 14, minute: 5)
    #expect(winter.text == "2026-12-01T14:05:00.000Z")
    let leaptOver = Moment(england: Day(2026, 3, 29), hour: 1, minute: 30)
    #expect(leaptOver.clock == "02:30")
    let twice = Moment(england: Day(2026, 10, 25), hour: 1, minute: 30)
    #expect(twice.text == "2026-10-25T00:30:00.000Z")
  }

  @Test("72 hours later is 72 hours later, whatever the clocks do")
  func hours() {
    let raised = Moment(england: Day(2026, 3, 27), hour: 16, minute: 0)
    #expect(raised.adding(hours: 72).clock == "17:00")
    #expect(raised.adding(hours: 72).day == Day(2026, 3, 30))
    #expect(raised.adding(minutes: 90).clock == "17:30")
  }
}
