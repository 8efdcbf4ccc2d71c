import Foundation
import Testing

@testable import Domain

@Suite(
  "The published bank holidays of 2012 to 2028", .enabled(if: PublishedHolidays.isPresent))
struct PublishedHolidaysTests {
  let text: String

  init() throws {
    text = try String(contentsOf: PublishedHolidays.file, encoding: .utf8)
  }

  @Test("and the rule agree on every working day")
  func everyDay() {
    let published = Set(text.split(whereSeparator: \.isNewline).map { String($0.prefix(10)) })
    let workingDays = WorkingDays()
    var day = Day(2012, 1, 1)
    var worked = 0
    while day <= Day(2028, 12, 31) {
      let isWorked = !day.weekday.isWeekend && !published.contains(day.iso)
      if workingDays.isWorkingDay(day) != isWorked { Issue.record("\(day) differs") }
      worked += isWorked ? 1 : 0
      #expect(workingDays.count(after: Day(2011, 12, 31), through: day) == worked)
      day = day.adding(days: 1)
    }
  }

  @Test("have the names and notes of the rule, and replacing it changes nothing")
  func names() throws {
    let table = try BankHolidayText.read(text).get()
    #expect(table.holidays == (2012...2028).flatMap { BankHolidays.ofYear($0) })
    #expect(table.knownUntil == Day(2028, 12, 31))
    #expect(table.workingDays == WorkingDays())
  }
}

/// The published calendar, where it lies beside the package.
private enum PublishedHolidays {
  static let isPresent = FileManager.default.fileExists(atPath: file.path)

  static let file =
    URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/calendar/england-and-wales-2012-2028.csv").standardizedFileURL
}
