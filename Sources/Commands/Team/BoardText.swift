import Domain
import Reports

/// The team board in words and numbers.
enum BoardText {
  static func figure(_ name: String, _ register: Register, at today: Day) throws -> Figure {
    let all = Figure.board(register, at: today)
    guard let found = all.first(where: { $0.id.rawValue == name }) else {
      throw Failure.usage(
        "no column is called \(name)",
        hint: "there are: \(all.map(\.id.rawValue).joined(separator: ", "))")
    }
    return found
  }

  static func key(_ name: String, _ register: Register, at today: Day) throws -> BoardOrder.Key {
    switch name {
    case "name": .name
    case "fte": .hours
    case "per-fte": .perFullTime
    case "on-time": .share(.reviews)
    default: .count(try figure(name, register, at: today).id)
    }
  }

  static func print(_ board: TeamBoard, _ lines: [BoardLine], _ day: String, to output: Output) {
    output.line("Team tracking board · \(day) · \(board.title)")
    output.line()
    TextTable(
      board.columns(childrenFirst: false).filter { !$0.title.isEmpty },
      lines + [board.unallocated, board.totals]
    ).print(to: output)
    let open = board.linesWithNotifications(lines)
    if !open.isEmpty {
      output.line()
      TextTable(board.stageColumns, open).print(to: output)
    }
    for remark in board.remarks {
      output.line()
      output.line(remark)
    }
  }

  static func csv(_ board: TeamBoard, _ lines: [BoardLine]) -> String {
    CSVText.table(
      board.columns(childrenFirst: false), lines + [board.unallocated, board.totals])
  }
}
