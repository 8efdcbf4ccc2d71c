/// The files of a return, told apart by their columns whatever their names.
struct ReturnFolder: Sendable {
  /// The files of the kinds that are used, and those of deprivations of liberty, which are read for
  /// doubts alone, by their place among the counts.
  private(set) var files: [Int: (kind: ReturnKind, data: DataFile)] = [:]
  private(set) var counts: [FileCount] = []
  private(set) var problems: [Problem] = []

  init(_ inputs: [InputFile]) {
    for input in inputs { take(input) }
    guard files.values.allSatisfy({ !$0.kind.isUsed }) else { return }
    let others = inputs.filter { $0.unreadable != nil }
    let named = others.prefix(5).map(\.name).joined(separator: ", ")
    problems.append(
      Problem(
        .quarantined, rule: "no-files", file: "",
        expected: "CSV files with the columns of the children looked after return, or its XML",
        message: others.isEmpty
          ? "no file of an SSDA903 return was found"
          : "no file of an SSDA903 return was found that can be read, only \(named): "
            + (others[0].unreadable?.remedy ?? "")))
  }

  /// The files of one kind in the order in which they were given.
  func files(of kind: ReturnKind) -> [(place: Int, data: DataFile)] {
    files.filter { $0.value.kind == kind }.sorted { $0.key < $1.key }
      .map { (place: $0.key, data: $0.value.data) }
  }

  /// Whether the return has a file of a kind that can be used.
  func has(_ kind: ReturnKind) -> Bool { files.values.contains { $0.kind == kind } }

  private mutating func take(_ input: InputFile) {
    if let other = input.unreadable {
      var count = FileCount(name: input.name, kind: nil)
      count.remark = "\(other.what): \(other.remedy)"
      counts.append(count)
      problems.append(
        Problem(
          input.isNamedAsReadable ? .quarantined : .doubtful, rule: "not-read", file: input.name,
          expected: "a CSV file: \(other.remedy)", message: "the file is \(other.what)"))
      return
    }
    if XMLReader.isXML(input.bytes) {
      takeXML(input)
    } else {
      take(CSVReader.read(input.bytes, rank: HeadingMatch.rank), name: input.name)
    }
  }

  private mutating func takeXML(_ input: InputFile) {
    let xml: ReturnXML
    do throws(XMLFault) {
      xml = try ReturnXML.read(input.bytes)
    } catch {
      refuse(
        input.name, "xml", "line \(error.line): \(error.message)",
        expected: "the return as XML, whole and well formed")
      return
    }
    for kind in ReturnKind.allCases {
      guard let data = xml.file(kind, name: input.name) else { continue }
      accept(data, as: kind, extra: kind == .header ? xml.unknown.sorted() : [])
    }
    guard xml.tables.isEmpty else { return }
    refuse(
      input.name, "xml", "the XML has no child of a return",
      expected: "the elements CHILD, HEADER and EPISODE of the return")
  }

  private mutating func take(_ table: CSVTable, name: String) {
    guard table.rowCount > 0 else {
      refuse(name, "empty", table.faults.first?.message ?? "the file is empty")
      return
    }
    if let fault = table.faults.first, fault.kind.isOfNoText, fault.row == 0 {
      refuse(name, "no-text", "line \(fault.line): \(fault.message)")
      return
    }
    let columns = min(table.fieldCount(ofRow: 0), HeadingRank.mostColumns)
    switch HeadingMatch(heading: (0..<columns).map { table.text(0, $0) }) {
    case .kind(let kind, let places, let extra):
      let data = DataFile(name: name, columns: kind.columns, places: places, table: table)
      if kind.isUsed { problems += data.doubtsOfWhole }
      accept(data, as: kind, extra: extra)
    case .lacking(let kind, let missing):
      lack(name, kind, missing, rows: table.rowCount - 1)
    case .other(let nearest, let missing):
      if let fault = table.faults.first(where: \.kind.isOfNoText) {
        refuse(name, "no-text", "line \(fault.line): \(fault.message)")
        return
      }
      var count = FileCount(name: name, kind: nil)
      count.notUsed = table.rowCount - 1
      count.remark = "not a file of the return"
      counts.append(count)
      problems.append(
        Problem(
          .doubtful, rule: "unknown-file", file: name, line: 1,
          expected: "the columns of a file of the return",
          message: "this is no file of the return"
            + (missing == nearest.columns
              ? ", and has no column of one"
              : "; the nearest is \(nearest.rawValue), which also has "
                + missing.joined(separator: ", "))))
    }
  }

  private mutating func accept(
    _ data: DataFile, as kind: ReturnKind, extra: [String]
  ) {
    var count = FileCount(name: data.name, kind: kind.rawValue)
    if kind.isUsed || kind == .dolo, let monthFirst = MonthFirstDays.find(in: data) {
      count.rows = data.rows.count
      count.quarantined = count.rows
      count.remark = "has its days with the month first"
      problems.append(monthFirst)
    } else if kind.isUsed {
      count.rows = data.rows.count
      files[counts.count] = (kind, data)
      if !extra.isEmpty {
        problems.append(
          Problem(
            .doubtful, rule: "extra-columns", file: data.name, line: 1, column: extra.first,
            expected: kind.columns.joined(separator: ","),
            message: "not read, as the return has no such column: "
              + Self.some(of: extra)))
      }
    } else {
      count.notUsed = data.rows.count
      count.remark = "recognised, not used yet"
      if kind == .dolo { files[counts.count] = (kind, data) }
    }
    counts.append(count)
  }

  /// The first twelve of many names.
  private static func some(of names: [String]) -> String {
    let shown = names.prefix(12).map { String($0.prefix(40)) }.joined(separator: ", ")
    return names.count > 12 ? "\(shown) and \(names.count - 12) more" : shown
  }

  private mutating func lack(_ name: String, _ kind: ReturnKind, _ missing: [String], rows: Int) {
    var count = FileCount(name: name, kind: kind.rawValue)
    count.rows = rows
    count.quarantined = rows
    count.remark = "lacks \(missing.joined(separator: ", "))"
    counts.append(count)
    problems.append(
      Problem(
        .quarantined, rule: "columns", file: name, line: 1,
        column: missing.joined(separator: ", "), expected: kind.columns.joined(separator: ","),
        message: missing.count == 1
          ? "the column \(missing[0]) is missing from this \(kind.rawValue) file"
          : "columns are missing from this \(kind.rawValue) file: "
            + missing.joined(separator: ", ")))
  }

  private mutating func refuse(
    _ name: String, _ rule: String, _ message: String,
    expected: String = "a CSV file with a heading"
  ) {
    var count = FileCount(name: name, kind: nil)
    count.remark = message
    counts.append(count)
    problems.append(
      Problem(
        .quarantined, rule: rule, file: name, expected: expected, message: message))
  }
}
