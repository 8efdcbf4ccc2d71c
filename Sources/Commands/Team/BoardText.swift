import Domain
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
          line.name, line.hundredths > 0 ? line.fullTimeEquivalent : "–", line.perFullTimeWords,
          line.guidanceWords,
        ] + shown.map { grouped(line.count($0.column)) } + [
          line.figures.reviews.words, line.figures.sameIRO.words,
        ])
    }
    table.print(to: output)
    for remark in board.remarks {
      output.line()
      output.line(remark)
    }
  }

  static func csv(_ board: TeamBoard, _ lines: [BoardLine]) -> String {
    CSVText.table(
      ["name", "fte"] + columns.dropLast().map(\.name) + ["reviewsOnTime", "reviews", "sameIRO"],
      (lines + [board.unallocated, board.totals]).map { line in
        [line.name, line.hundredths > 0 ? line.fullTimeEquivalent : ""]
          + columns.dropLast().map { String(line.count($0.column)) } + [
            String(line.figures.reviews.numerator), String(line.figures.reviews.denominator),
            String(line.figures.sameOfficer),
          ]
      })
  }
}
