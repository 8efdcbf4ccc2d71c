import Foundation
import Testing

@testable import Domain

@Suite("A day in writing")
struct DayTextTests {
  let day = Day(2026, 4, 15)

  @Test("has the forms of screens, records and extracts")
  func forms() {
    #expect(day.iso == "2026-04-15")
    #expect("\(day)" == "2026-04-15")
    #expect(day.short == "15 Apr 2026")
    #expect(day.weekdayShort == "Wed 15 Apr 2026")
    #expect(day.weekdayDayMonth == "Wed 15 Apr")
    #expect(day.dayMonth == "15 Apr")
    #expect(day.slashed == "15/04/2026")
    #expect(Day(1998, 9, 5).weekdayShort == "Sat 05 Sep 1998")
  }

  @Test("is read back, whatever the day")
  func roundTrip() {
    for number in stride(from: Int32(-25_567), through: 84_005, by: 13) {
      let day = Day(number: number)
      let isSame = Day.iso(day.iso) == day && Day.slashed(day.slashed) == day
      if !isSame { Issue.record("\(day) is not read back") }
    }
  }

  @Test("is read from bytes that lie in one piece or in several")
  func bytes() {
    #expect(Day.slashed(utf8: Array("15/04/2026".utf8)) == day)
    #expect(Day.slashed(utf8: "x15/04/2026,".utf8.dropFirst().dropLast()) == day)
    #expect(Day.slashed(utf8: Array("6202/40/51".utf8).reversed()) == day)
    #expect(Day.slashed("on 15/04/2026".dropFirst(3)) == day)
    #expect(Day.iso(utf8: "2026-04-15".utf8) == day)
  }

  @Test(
    "is refused unless it is a real day in ten characters",
    arguments: [
      "", "31/02/2017", "29/02/2017", "00/01/2017", "01/13/2017", "1/1/2017", "01/01/17",
      "01-01-2017", "01/01/2017 ", " 01/01/2017", "01/01/2O17", "+1/01/2017", "01/01/1899",
      "01/01/2200", "2017-01-01", "01/01/201é", "٠١/٠١/٢٠١٧",
    ])
  func refusedSlashed(text: String) {
    #expect(Day.slashed(text) == nil)
  }

  @Test(
    "is refused in records too",
    arguments: [
      "", "2017-02-31", "2017-2-3", "2017/02/03", "20170203", "2017-02-03T", "03/02/2017",
    ])
  func refusedISO(text: String) {
    #expect(Day.iso(text) == nil)
  }

  @Test("is kept in records as one text")
  func codable() throws {
    let json = try JSONEncoder().encode([day])
    #expect(String(decoding: json, as: UTF8.self) == #"["2026-04-15"]"#)
    #expect(try JSONDecoder().decode([Day].self, from: json) == [day])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data("[20558]".utf8))
    }
  }
}
