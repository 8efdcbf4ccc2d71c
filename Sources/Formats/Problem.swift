/// Something in a file that could not be taken in, or was taken in with a doubt.
package struct Problem: Hashable, Sendable {
  package enum Severity: String, Codable, Sendable {
    /// The row cannot be represented and was left out.
    case quarantined
    /// The row is odd but possible, and was taken in.
    case doubtful
  }

  package let severity: Severity
  /// The stable name of the rule that quarantines or doubts, such as "PN0-age".
  package let rule: String
  /// The name of the file.
  package let file: String
  /// The line on which the row begins, the heading being line 1; 0 where the whole file is meant.
  package let line: Int
  /// The column's name, or nil where the row as a whole is meant.
  package let column: String?
  /// What stands there, or nil where nothing or the row as a whole is meant.
  package let value: String?
  /// What was expected instead: a clause without capital or full stop.
  package let expected: String
  /// What is wrong: a clause without capital or full stop.
  package let message: String

  package init(
    _ severity: Severity, rule: String, file: String, line: Int = 0, column: String? = nil,
    value: String? = nil, expected: String, message: String
  ) {
    self.severity = severity
    self.rule = rule
    self.file = file
    self.line = line
    self.column = column
    self.value = value
    self.expected = expected
    self.message = message
  }
}
