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

  /// The columns of the stages of the ladder: "notifications-informal".
  static func stages(_ ladder: Ladder) -> [(name: String, title: String, column: BoardColumn)] {
    ladder.stages.enumerated().map { place, stage in
      ("notifications-\(stage.key)", stage.title, .notifications(stage: place))
    }
  }

  static func column(_ name: String, _ ladder: Ladder) throws -> BoardColumn {
    let all = columns + stages(ladder)
    guard let found = all.first(where: { $0.name == name }) else {
      throw Failure.usage(
        "no column is called \(name)",
        hint: "there are: \(all.map(\.name).joined(separator: ", "))")
    }
    return found.column
  }

  static func key(_ name: String, _ ladder: Ladder) throws -> BoardOrder.Key {
    switch name {
    case "name": .name
    case "fte": .hours
    case "per-fte": .perFullTime
    case "on-time": .onTime
    default: .column(try column(name, ladder))
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
        ] + shown.map { line.count($0.column).grouped } + [
          line.figures.reviews.words, line.figures.sameIRO.words,
        ])
    }
    table.print(to: output)
    printStages(board, lines, to: output)
    for remark in board.remarks {
      output.line()
      output.line(remark)
    }
  }

  /// Where notifications are open, at which stage of the ladder they stand, for each IRO.
  private static func printStages(
    _ board: TeamBoard, _ lines: [BoardLine], to output: Output
  ) {
    guard board.totals.figures.openNotifications > 0 else { return }
    let stages = stages(board.policy.ladder)
    var table = TextTable(
      ["Open notifications"] + stages.map(\.title), numbers: Set(1...stages.count))
    for line in lines + [board.unallocated, board.totals]
    where line.figures.openNotifications > 0 {
      table.append([line.name] + stages.map { line.count($0.column).grouped })
    }
    output.line()
    table.print(to: output)
  }

  static func csv(_ board: TeamBoard, _ lines: [BoardLine]) -> String {
    let counted = columns.dropLast() + stages(board.policy.ladder)
    return CSVText.table(
      ["name", "fte", "perFTE", "guidanceFrom", "guidanceTo"] + counted.map(\.name)
        + ["reviewsOnTime", "reviews", "sameIRO"],
      (lines + [board.unallocated, board.totals]).map { line in
        [
          line.name, line.hundredths > 0 ? line.fullTimeEquivalent : "",
          line.perFullTimeTenths.map { "\($0 / 10).\($0 % 10)" } ?? "",
          line.guidance.map { String($0.lowerBound) } ?? "",
          line.guidance.map { String($0.upperBound) } ?? "",
        ]
          + counted.map { String(line.count($0.column)) } + [
            String(line.figures.reviews.numerator), String(line.figures.reviews.denominator),
            String(line.figures.sameOfficer),
          ]
      })
  }
}
