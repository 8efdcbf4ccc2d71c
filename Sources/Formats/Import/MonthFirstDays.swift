/// Tells whether a file writes its days as in America, the month first.
///
/// 03/05/2024 is the third of May in England and the fifth of March there, and nothing in it says
/// which. A column in which some day can only be read with its month first, and none only with its day
/// first, is taken to be written so throughout: the whole file is refused, as its other days would
/// silently be wrong ones.
enum MonthFirstDays {
  /// What is to be told of a file whose days are so; nil where no column's are.
  static func find(in file: DataFile) -> Problem? {
    for column in file.columns.indices where file.has(column) {
      guard let row = firstRow(of: column, in: file) else { continue }
      return file.problem(
        .quarantined, "month-first", row: row, column: column,
        expected: "dd/mm/yyyy or yyyy-mm-dd in the whole file",
        message:
          "\(file.columns[column]) has its month first, and no day of the column its day; the "
          + "file is left out, as its other days would be wrong; set the days to dd/mm/yyyy and export "
          + "it again")
    }
    return nil
  }

  /// The first row whose day can only be read with its month first, where no other of the column can
  /// only be read with its day first.
  private static func firstRow(of column: Int, in file: DataFile) -> Int? {
    var first: Int?
    for row in file.rows {
      switch order(file.table.bytes[file.field(row, column)]) {
      case .dayFirst: return nil
      case .monthFirst: first = first ?? row
      case nil: break
      }
    }
    return first
  }

  enum Order { case dayFirst, monthFirst }

  /// Which of its two first numbers must be the day; nil where either may be, or it is no such day.
  static func order(_ bytes: ArraySlice<UInt8>) -> Order? {
    guard (6...40).contains(bytes.count) else { return nil }
    var rest = bytes
    guard let one = number(&rest), let sign = rest.first, "/-.".utf8.contains(sign) else {
      return nil
    }
    rest = rest.dropFirst()
    guard let two = number(&rest), rest.first == sign, rest.dropFirst().first.map(isDigit) == true,
      (1...31).contains(one), (1...31).contains(two)
    else { return nil }
    if one > 12, two <= 12 { return .dayFirst }
    return two > 12 && one <= 12 ? .monthFirst : nil
  }

  /// The one or two digits in front, taken off.
  private static func number(_ bytes: inout ArraySlice<UInt8>) -> Int? {
    let digits = bytes.prefix(while: isDigit)
    guard (1...2).contains(digits.count) else { return nil }
    bytes = bytes.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
