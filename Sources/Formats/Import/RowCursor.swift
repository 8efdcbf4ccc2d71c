import Domain

/// Reads the fields of one row and keeps what is wrong with them.
struct RowCursor {
  let file: DataFile
  let row: Int
  /// What was found while reading; quarantining problems mean that the row has no value.
  private(set) var problems: [Problem] = []
  /// The columns of which the row has a value that cannot be read.
  private var unread: Set<Int> = []

  init(file: DataFile, row: Int) {
    self.file = file
    self.row = row
  }

  var isQuarantined: Bool { problems.contains { $0.severity == .quarantined } }

  mutating func quarantine(
    _ rule: String, column: Int? = nil, expected: String, message: String
  ) {
    problems.append(
      file.problem(
        .quarantined, rule, row: row, column: column, expected: expected, message: message))
  }

  /// Takes over a problem of the same row, as a doubt.
  mutating func take(asDoubt problem: Problem) {
    problems.append(
      Problem(
        .doubtful, rule: problem.rule, file: problem.file, line: problem.line,
        column: problem.column, value: problem.value, expected: problem.expected,
        message: problem.message))
  }

  mutating func doubt(_ rule: String, column: Int? = nil, expected: String, message: String) {
    problems.append(
      file.problem(.doubtful, rule, row: row, column: column, expected: expected, message: message))
  }

  /// Doubts a field that cannot be read or cannot be meant, and remembers that it says nothing.
  mutating func lose(_ rule: String, column: Int, expected: String, message: String) {
    doubt(rule, column: column, expected: expected, message: message)
    unread.insert(column)
  }

  /// Whether the row says nothing about a column, which leaves what was known of it: the file has no
  /// such column, or what stands there cannot be read.
  func isSilent(about column: Int) -> Bool { !file.has(column) || unread.contains(column) }

  /// The text of a column, or nil where it is empty.
  func text(_ column: Int) -> String? {
    let range = file.field(row, column)
    return range.isEmpty ? nil : file.table.text(range)
  }

  /// The day of a column, or nil where it is empty; a date that is none is doubted and lost, and
  /// the rest of the row is kept.
  mutating func day(_ column: Int) -> Day? {
    let range = file.field(row, column)
    if range.isEmpty { return nil }
    if let day = WrittenDay.day(file.table.bytes[range]) { return day }
    lose("date", column: column, expected: Self.dayExpected, message: noDay(column, range))
    return nil
  }

  /// The day on which something ended, or nil where it goes on. A date that is none quarantines the
  /// row: without it, what ended would be taken to go on.
  mutating func endDay(_ column: Int) -> Day? {
    let range = file.field(row, column)
    if range.isEmpty { return nil }
    if let day = WrittenDay.day(file.table.bytes[range]) { return day }
    quarantine("date", column: column, expected: Self.dayExpected, message: noDay(column, range))
    return nil
  }

  private func noDay(_ column: Int, _ range: Range<Int>) -> String {
    MonthFirstDays.order(file.table.bytes[range]) == .monthFirst
      ? "\(file.columns[column]) has its month first, unlike other days of the column"
      : "\(file.columns[column]) is no day of the calendar"
  }

  private static let dayExpected = "a day of the calendar as dd/mm/yyyy"

  /// The day of a column that makes the key of the row, which it cannot do without.
  mutating func keyDay(_ column: Int) -> Day? {
    if file.field(row, column).isEmpty {
      quarantine(
        "key", column: column, expected: "a day as dd/mm/yyyy",
        message: "\(file.columns[column]) is empty, and the row is known by it")
      return nil
    }
    return endDay(column)
  }

  /// The code of a column in upper case, or nil where it is empty. A code that no return year has
  /// is kept and doubted; so is an empty one where the return asks for a code.
  mutating func code<Code: ReturnCode>(_ column: Int, isRequired: Bool = false) -> Code? {
    let range = file.field(row, column)
    if range.isEmpty {
      if isRequired, file.has(column) {
        doubt(
          "code-\(file.columns[column])", column: column,
          expected: Self.expected(Code.self), message: "\(file.columns[column]) is empty")
      }
      return nil
    }
    let code = Code(rawValue: CodeReading.text(file.table.bytes[range]))
    if CodeReading.hasSmallLetters(file.table.bytes[range]) {
      doubt(
        "small-letters", column: column, expected: code.rawValue,
        message: "the code is written in small letters")
    }
    if !code.isKnown {
      doubt(
        "code-\(file.columns[column])", column: column, expected: Self.expected(Code.self),
        message: "\(code.rawValue) is no code of \(file.columns[column])")
    }
    return code
  }

  /// The yes or no of a column, or nil where it is empty; anything else is doubted and lost.
  mutating func flag(_ column: Int) -> Bool? {
    guard let text = text(column) else { return nil }
    switch text.uppercased() {
    case "1", "1.0", "Y", "YES", "TRUE": return true
    case "0", "0.0", "N", "NO", "FALSE": return false
    default:
      lose(
        "flag", column: column, expected: "1 or 0",
        message: "\(file.columns[column]) is neither 1 nor 0")
      return nil
    }
  }

  /// The whole number of a column, or nil where it is empty; anything else is doubted and lost.
  mutating func number(_ column: Int) -> Int? {
    guard let text = text(column) else { return nil }
    let whole = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    if let number = Int(whole) { return number }
    lose(
      "number", column: column, expected: "a whole number",
      message: "\(file.columns[column]) is no whole number")
    return nil
  }

  private static func expected<Code: ReturnCode>(_ code: Code.Type) -> String {
    let codes = code.table.codes
    return codes.count <= 8
      ? "one of \(codes.joined(separator: ", "))"
      : "a code like \(codes.prefix(3).joined(separator: ", "))"
  }
}
