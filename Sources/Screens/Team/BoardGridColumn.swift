import Console
import Domain
import Reports

/// A column of the board as it is drawn: its heading, its width, what it sorts by and opens.
struct BoardGridColumn {
  enum Kind { case name, hours, perFullTime, count(BoardColumn), onTime, trend }

  let kind: Kind
  let title: String
  let width: Int

  /// What Enter opens: the rows that the column counts.
  var cell: BoardColumn {
    switch kind {
    case .name, .hours, .perFullTime: .children
    case .count(let column): column
    case .onTime, .trend: .reviews
    }
  }

  var order: BoardOrder.Key {
    switch kind {
    case .name: .name
    case .hours: .hours
    case .perFullTime: .perFullTime
    case .count(let column): .column(column)
    case .onTime, .trend: .onTime
    }
  }

  /// The columns for a width: what a narrow window can hold first, the rest to be reached sideways.
  static func all(width: Int, policy: Policy, showsBars: Bool) -> [BoardGridColumn] {
    let isWide = width >= 110
    let hours = BoardGridColumn(kind: .hours, title: "FTE", width: 4)
    let unset = count(.unset, "None", 4)
    let perFullTime = BoardGridColumn(
      kind: .perFullTime, title: "per FTE", width: isWide && showsBars ? 15 : 10)
    let onTime = BoardGridColumn(
      kind: .onTime, title: isWide ? "On time (12 m)" : "On time", width: isWide ? 15 : 9)
    let trend = BoardGridColumn(kind: .trend, title: "Trend", width: showsBars ? 5 : 19)
    let name = BoardGridColumn(kind: .name, title: "IRO", width: isWide ? 16 : 12)
    let counts = [
      count(.late, "Late", 4), count(.dueSoon, "\(policy.dueSoonWorkingDays) wd", 5),
      count(.notSeen, "Unseen", 6), count(.notifications(stage: nil), "QN", 3),
    ]
    let priorities = [count(.high, "High", 4), count(.medium, "Med", 4), count(.low, "Low", 4)]
    let stages = policy.ladder.stages.enumerated().map { place, stage in
      count(.notifications(stage: place), short(stage.title), 4)
    }
    let children = count(.children, "Children", 8)
    if isWide {
      return [name, hours, children, perFullTime] + priorities + [unset] + counts
        + [onTime, trend] + stages
    }
    return [name, children, perFullTime] + priorities + counts + [onTime, hours, unset, trend]
      + stages
  }

  private static func count(_ column: BoardColumn, _ title: String, _ width: Int) -> Self {
    BoardGridColumn(kind: .count(column), title: title, width: width)
  }

  /// A stage in four letters: "Stage 1" is "S1", "Informal" "Inf", "Cafcass" "Caf".
  private static func short(_ title: String) -> String {
    let words = title.split(separator: " ")
    if let number = words.dropFirst().first(where: { Int($0) != nil }), let first = title.first {
      return "\(first)\(number)"
    }
    return String(title.prefix(3))
  }

  /// What stands in the column on a line, as words.
  func text(_ line: BoardLine) -> String {
    let figures = line.figures
    switch kind {
    case .name: return line.name
    case .hours: return line.hundredths > 0 ? line.fullTimeEquivalent : "–"
    case .perFullTime:
      guard let tenths = line.perFullTimeTenths else { return "–" }
      let load = line.load.map { $0 == .within ? "" : " \($0.rawValue)" } ?? ""
      return "\(tenths / 10).\(tenths % 10)\(load)"
    case .count(let column): return line.count(column).grouped
    case .onTime:
      let share = figures.reviews
      guard let percent = share.percent else { return "–" }
      let parts = "\(share.numerator)/\(share.denominator)"
      return width >= 15 ? "\(percent) % \(parts)" : parts
    case .trend:
      return figures.quarters.map { $0.percent.map { "\($0)%" } ?? "–" }.joined(separator: " ")
    }
  }
}
