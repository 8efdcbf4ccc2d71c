/// What is wrong with one line of a file of bank holidays.
package struct BankHolidayProblem: Hashable, Sendable {
  /// The line, from 1.
  package let line: Int
  /// What stands there.
  package let found: String
  /// What was expected instead.
  package let expected: String

  /// The problem in words: "line 3: found 31/02/2026, expected a real day like 2026-12-25".
  package var message: String {
    "line \(line): found \(found.isEmpty ? "nothing" : found), expected \(expected)"
  }
}

/// Why a file of bank holidays was refused.
package struct BankHolidayProblems: Explained, Equatable, Sendable {
  /// Every problem, in the order of the file's lines; never empty.
  package let list: [BankHolidayProblem]

  package var message: String {
    "the bank holidays cannot be read: \(list.map(\.message).joined(separator: "; "))"
  }

  package var hint: String? {
    "write a header date,title,notes and a line for each day, as 2026-12-25,Christmas Day,"
  }
}
