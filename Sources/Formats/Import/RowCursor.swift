import Domain

/// Reads the fields of one row and keeps what is wrong with them.
struct RowCursor {
  let file: DataFile
  let row: Int
  /// What was found while reading; quarantining problems mean that the row has no value.
  private(set) var problems: [Problem] = []

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

  mutating func doubt(_ rule: String, column: Int? = nil, expected: String, message: String) {
    problems.append(
      file.problem(.doubtful, rule, row: row, column: column, expected: expected, message: message))
  }

  /// The text of a column, or nil where it is empty.
  func text(_ column: Int) -> String? {
    let range = file.field(row, column)
    return range.isEmpty ? nil : file.table.text(range)
  }

  /// The day of a column, or nil where it is empty; a date that is none quarantines the row.
  mutating func day(_ column: Int) -> Day? {
    let range = file.field(row, column)
    if range.isEmpty { return nil }
    if let day = WrittenDay.day(file.table.bytes[range]) { return day }
    quarantine(
      "date", column: column, expected: "a day of the calendar as dd/mm/yyyy",
      message: "\(file.columns[column]) is no day of the calendar")
    return nil
  }

  /// The day of a column that makes the key of the row, which it cannot do without.
  mutating func keyDay(_ column: Int) -> Day? {
    if file.field(row, column).isEmpty {
      quarantine(
        "key", column: column, expected: "a day as dd/mm/yyyy",
        message: "\(file.columns[column]) is empty, and the row is known by it")
      return nil
    }
    return day(column)
  }

  /// The code of a column in upper case, or nil where it is empty. A code that no return year has
  /// is kept and doubted; so is an empty one where the return asks for a code.
  mutating func code<Code: ReturnCode>(_ column: Int, isRequired: Bool = false) -> Code? {
    let range = file.field(row, column)
    if range.isEmpty {
      if isRequired {
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

  /// The yes or no of a column, or nil where it is empty.
  mutating func flag(_ column: Int) -> Bool? {
    guard let text = text(column) else { return nil }
    switch text.uppercased() {
    case "1", "1.0", "Y", "YES", "TRUE": return true
    case "0", "0.0", "N", "NO", "FALSE": return false
    default:
      quarantine(
        "flag", column: column, expected: "1 or 0",
        message: "\(file.columns[column]) is neither 1 nor 0")
      return nil
    }
  }

  /// The whole number of a column, or nil where it is empty.
  mutating func number(_ column: Int) -> Int? {
    guard let text = text(column) else { return nil }
    let whole = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    if let number = Int(whole) { return number }
    quarantine(
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
