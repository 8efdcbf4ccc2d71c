import Testing

@testable import Domain

@Suite("A file of bank holidays")
struct BankHolidayTextTests {
  @Test("is read with a byte order mark, line ends of both kinds, quotes and both forms of date")
  func read() throws {
    let text =
      "\u{FEFF}Date,Title,Notes\r\n2029-01-01,New Year’s Day,\r\n\r\n"
      + "30/03/2029,\"Good Friday, early\", moved \n2030-12-25,Christmas Day"
    let table = try BankHolidayText.read(text).get()
    #expect(
      table.holidays == [
        BankHoliday(day: Day(2029, 1, 1), name: "New Year’s Day"),
        BankHoliday(day: Day(2029, 3, 30), name: "Good Friday, early", note: "moved"),
        BankHoliday(day: Day(2030, 12, 25), name: "Christmas Day"),
      ])
    #expect(table.knownUntil == Day(2030, 12, 31))
  }

  @Test("is refused with every line that is wrong")
  func refused() {
    let text = """
      date,title,notes
      2029-02-30,Leap,
      soon,Later,
      2029-12-25,,
      2029-12-26,Boxing Day,
      26/12/2029,Boxing Day,
      2031-01-01,New Year’s Day,
      """
    let real = "a real day like 2026-12-25 or 25/12/2026"
    #expect(
      problems(text) == [
        BankHolidayProblem(line: 2, found: "2029-02-30", expected: real),
        BankHolidayProblem(line: 3, found: "soon", expected: real),
        BankHolidayProblem(line: 4, found: "2029-12-25,,", expected: "a title after the date"),
        BankHolidayProblem(
          line: 6, found: "26/12/2029", expected: "each day once; line 5 has it too"),
        BankHolidayProblem(
          line: 1, found: "no day of 2030", expected: "every year from 2029 to 2031"),
      ])
  }

  @Test("is refused without its header, and without days")
  func header() {
    let header = "the header date,title,notes"
    #expect(problems("") == [BankHolidayProblem(line: 1, found: "", expected: header)])
    #expect(
      problems("2029-12-25,Christmas Day,") == [
        BankHolidayProblem(line: 1, found: "2029-12-25,Christmas Day,", expected: header)
      ])
    #expect(
      problems("date,title,notes\n").map(\.message) == [
        "line 1: found nothing, expected at least one bank holiday below the header"
      ])
  }

  private func problems(_ text: String) -> [BankHolidayProblem] {
    guard case .failure(let problems) = BankHolidayText.read(text) else { return [] }
    return problems.list
  }
}
