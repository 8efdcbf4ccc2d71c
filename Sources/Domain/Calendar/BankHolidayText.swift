/// The bank holidays of a file, read and ready to replace the rule.
package struct BankHolidayTable: Equatable, Sendable {
  package let holidays: [BankHoliday]

  /// 31 December of the last year in the file.
  package let knownUntil: Day

  /// Working days counted over these holidays.
  package var workingDays: WorkingDays {
    WorkingDays(bankHolidays: holidays, knownUntil: knownUntil)
  }
}

/// Reads bank holidays from comma separated text: a header `date,title,notes`, then a line for each,
/// its date as 2026-12-25 or 25/12/2026.
package enum BankHolidayText {
  /// Returns the holidays of the text, or everything that is wrong with it.
  package static func read(_ text: String) -> Result<BankHolidayTable, BankHolidayProblems> {
    var lines = numberedLines(text)
    guard let header = lines.first, isHeader(header.text) else {
      let found = lines.first.map(\.text) ?? ""
      return .failure(
        BankHolidayProblems(list: [
          BankHolidayProblem(
            line: lines.first?.number ?? 1, found: found, expected: "the header date,title,notes")
        ]))
    }
    lines.removeFirst()
    var reader = Reader()
    for line in lines { reader.read(line) }
    reader.lookForGaps(after: header.number)
    guard reader.problems.isEmpty, let last = reader.years.max() else {
      return .failure(BankHolidayProblems(list: reader.problems))
    }
    return .success(
      BankHolidayTable(
        holidays: reader.holidays.sorted { $0.day < $1.day }, knownUntil: Day(last, 12, 31)))
  }

  private struct Reader {
    var holidays: [BankHoliday] = []
    var problems: [BankHolidayProblem] = []
    var lineOfDay: [Day: Int] = [:]

    var years: Set<Int> { Set(holidays.map(\.day.year)) }

    mutating func read(_ line: (number: Int, text: String)) {
      let cells = BankHolidayText.cells(line.text)
      guard let day = Day.iso(cells[0]) ?? Day.slashed(cells[0]) else {
        return report(line.number, cells[0], "a real day like 2026-12-25 or 25/12/2026")
      }
      guard cells.count > 1, !cells[1].isEmpty else {
        return report(line.number, line.text, "a title after the date")
      }
      if let earlier = lineOfDay[day] {
        return report(line.number, cells[0], "each day once; line \(earlier) has it too")
      }
      lineOfDay[day] = line.number
      holidays.append(
        BankHoliday(day: day, name: cells[1], note: cells.count > 2 ? cells[2] : ""))
    }

    /// A year without holidays between two that have some has been forgotten.
    mutating func lookForGaps(after header: Int) {
      let years = years
      guard let first = years.min(), let last = years.max() else {
        if problems.isEmpty { report(header, "", "at least one bank holiday below the header") }
        return
      }
      for year in first...last where !years.contains(year) {
        report(header, "no day of \(year)", "every year from \(first) to \(last)")
      }
    }

    private mutating func report(_ line: Int, _ found: String, _ expected: String) {
      problems.append(BankHolidayProblem(line: line, found: found, expected: expected))
    }
  }

  /// The lines that hold something, with their numbers from 1, without a byte order mark.
  private static func numberedLines(_ text: String) -> [(number: Int, text: String)] {
    let bytes =
      text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? text.utf8.dropFirst(3) : text.utf8[...]
    return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
      .map { (number: $0.offset + 1, text: String(decoding: $0.element, as: UTF8.self).trimmed) }
      .filter { !$0.text.isEmpty }
  }

  private static func isHeader(_ line: String) -> Bool {
    let names = cells(line).map { $0.lowercased() }
    return names == ["date", "title", "notes"] || names == ["date", "title"]
  }

  /// Splits a line at its commas, those within double quotes left alone.
  private static func cells(_ line: String) -> [String] {
    var cells: [String] = [""]
    var quoted = false
    for character in line {
      if character == "\"" {
        quoted.toggle()
      } else if character == ",", !quoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells.map(\.trimmed)
  }
}
