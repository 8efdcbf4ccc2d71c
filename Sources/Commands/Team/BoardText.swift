import Domain
import Formats
import Reports

/// The team board in words and numbers.
enum BoardText {
  /// The columns by the names they have on the command line.
  static let columns: [(name: String, title: String, column: BoardColumn)] = [
    ("children", "Children", .children), ("high", "High", .high), ("medium", "Medium", .medium),
    ("low", "Low", .low), ("unset", "Not set", .unset), ("late", "Late", .late),
    ("due-soon", "Due soon", .dueSoon), ("not-seen", "Not seen", .notSeen),
    ("notifications", "Notifications", .notifications(stage: nil)),
    ("reviews", "Reviews", .reviews),
  ]

  static func column(_ name: String) throws -> BoardColumn {
    guard let found = columns.first(where: { $0.name == name }) else {
      throw Failure.usage(
        "no column is called \(name)",
        hint: "there are: \(columns.map(\.name).joined(separator: ", "))")
    }
    return found.column
  }

  static func key(_ name: String) throws -> BoardOrder.Key {
    switch name {
    case "name": .name
    case "fte": .hours
    case "per-fte": .perFullTime
    case "on-time": .onTime
    default: .column(try column(name))
    }
  }

  static func print(_ board: TeamBoard, _ lines: [BoardLine], _ day: String, to output: Output) {
    output.line("Team tracking board · \(day) · \(board.title)")
    output.line()
    let shown = columns.dropLast()
    var table = TextTable(
      ["IRO", "FTE", "Per FTE", "Guidance"] + shown.map(\.title)
        + ["On time (12 months)", "Same IRO"], numbers: Set(1...3).union(4..<(4 + shown.count)))
    for line in lines + [board.unallocated, board.totals] {
      table.append(
        [
          line.name, line.hundredths > 0 ? line.fullTimeEquivalent : "–", perFullTime(line),
          line.guidance.map { "\($0.lowerBound)–\($0.upperBound)" } ?? "–",
        ] + shown.map { grouped(line.count($0.column)) } + [
          share(line.figures.reviews.numerator, line.figures.reviews.denominator),
          share(line.figures.sameOfficer, line.figures.children),
        ])
    }
    table.print(to: output)
    if let oldest = board.oldestUnallocated {
      output.line()
      output.line(
        "\(counted(board.unallocated.figures.children, "child", "children")) unallocated, "
          + "the longest for \(grouped(oldest)) wd")
    }
    if board.reviewsNotKnown > 0 {
      output.line()
      output.line(
        "\(counted(board.reviewsNotKnown, "review", "reviews")) of the last 12 months "
          + "counted neither way: by when they were due cannot be told")
    }
  }

  private static func perFullTime(_ line: BoardLine) -> String {
    guard let tenths = line.perFullTimeTenths else { return "–" }
    let word = line.load == .over ? " over" : line.load == .under ? " under" : ""
    return "\(tenths / 10).\(tenths % 10)\(word)"
  }

  static func share(_ numerator: Int, _ denominator: Int) -> String {
    guard denominator > 0 else { return "–" }
    let percent = (numerator * 200 + denominator) / (2 * denominator)
    return "\(grouped(numerator)) of \(grouped(denominator)) (\(percent) %)"
  }

  static func differences(_ comparison: BoardComparison) -> TextTable {
    var table = TextTable(["IRO"] + columns.map(\.title), numbers: Set(1...columns.count))
    for line in comparison.lines {
      table.append(
        [line.name]
          + columns.map { column in
            let now = line.later?[column.column] ?? 0
            let moved = line.difference(column.column)
            return moved == 0 ? grouped(now) : "\(grouped(now)) (\(moved > 0 ? "+" : "")\(moved))"
          })
    }
    return table
  }

  static func csv(_ board: TeamBoard, _ lines: [BoardLine]) -> String {
    var writer = CSVWriter(guardsFormulas: true)
    writer.append(
      ["name", "fte"] + columns.dropLast().map(\.name) + ["reviewsOnTime", "reviews", "sameIRO"])
    for line in lines + [board.unallocated, board.totals] {
      writer.append(
        [line.name, line.hundredths > 0 ? line.fullTimeEquivalent : ""]
          + columns.dropLast().map { String(line.count($0.column)) } + [
            String(line.figures.reviews.numerator), String(line.figures.reviews.denominator),
            String(line.figures.sameOfficer),
          ])
    }
    return writer.text
  }
}
