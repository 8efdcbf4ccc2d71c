/// Finds the columns of a list that people keep, whatever their case, spaces and signs.
struct PeopleColumns {
  /// A column by the names it goes by; the first is the one shown.
  struct Column {
    let names: [String]
    let isRequired: Bool

    init(_ names: String..., isRequired: Bool = false) {
      self.names = names
      self.isRequired = isRequired
    }
  }

  /// Reads a file as a list with these columns.
  ///
  /// - Returns: The file, and its count; or no file, with the problem that says why.
  static func read(
    _ input: InputFile, as kind: String, _ columns: [Column]
  ) -> (file: DataFile?, count: FileCount, problems: [Problem]) {
    var count = FileCount(name: input.name, kind: kind)
    func refused(
      _ rule: String, _ remark: String, expected: String, _ message: String
    ) -> (file: DataFile?, count: FileCount, problems: [Problem]) {
      count.remark = remark
      let problem = Problem(
        .quarantined, rule: rule, file: input.name, expected: expected, message: message)
      return (nil, count, [problem])
    }
    if let other = input.unreadable {
      return refused(
        "not-read", "\(other.what): \(other.remedy)", expected: "a CSV file: \(other.remedy)",
        "the file is \(other.what)")
    }
    let table = CSVReader.read(input.bytes) { rank($0, columns) }
    guard table.rowCount > 0 else {
      let message = table.faults.first?.message ?? "the file is empty"
      return refused("empty", message, expected: "a CSV file with a heading", message)
    }
    if let fault = table.faults.first, fault.kind.isOfNoText, fault.row == 0 {
      return refused(
        "no-text", fault.message, expected: "a CSV file with a heading",
        "line \(fault.line): \(fault.message)")
    }
    return read(table, of: input, count, columns)
  }

  /// How well a row fits as the heading of a list with these columns.
  private static func rank(_ row: [String], _ columns: [Column]) -> HeadingRank {
    let found = Set(row.map(plain))
    func has(_ column: Column) -> Bool { column.names.contains { found.contains(plain($0)) } }
    guard columns.filter(\.isRequired).allSatisfy(has) else { return .none }
    return columns.contains { !$0.isRequired && has($0) } || columns.allSatisfy(\.isRequired)
      ? .whole : .partly
  }

  /// Finds the columns of a table with a heading.
  private static func read(
    _ table: CSVTable, of input: InputFile, _ counted: FileCount, _ columns: [Column]
  ) -> (file: DataFile?, count: FileCount, problems: [Problem]) {
    var count = counted
    count.rows = table.rowCount - 1
    let width = min(table.fieldCount(ofRow: 0), HeadingRank.mostColumns)
    let heading = (0..<width).map { plain(table.text(0, $0)) }
    let places = columns.map { column in
      heading.firstIndex { name in column.names.contains { plain($0) == name } }
    }
    let missing = zip(columns, places).filter { $0.isRequired && $1 == nil }.map { $0.0.names[0] }
    let hasFacts = zip(columns, places).contains { !$0.isRequired && $1 != nil }
    if missing.isEmpty, hasFacts || columns.allSatisfy(\.isRequired) {
      let file = DataFile(
        name: input.name, columns: columns.map { $0.names[0] }, places: places, table: table)
      guard let monthFirst = MonthFirstDays.find(in: file) else {
        return (file, count, file.doubtOfTitles)
      }
      count.quarantined = count.rows
      count.remark = "has its days with the month first"
      return (nil, count, [monthFirst])
    }
    let named =
      missing.isEmpty ? "every column but \(columns[0].names[0])" : missing.joined(separator: ", ")
    count.quarantined = count.rows
    count.remark = "lacks \(named)"
    let problem = Problem(
      .quarantined, rule: "columns", file: input.name, line: 1, column: named,
      expected: columns.map { $0.names[0] }.joined(separator: ","),
      message: "this \(count.kind ?? "") file lacks \(named)")
    return (nil, count, [problem])
  }

  private static func plain(_ name: String) -> String {
    String(name.lowercased().unicodeScalars.filter(\.properties.isAlphabetic))
  }
}
