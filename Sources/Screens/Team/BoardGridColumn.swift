import Console
import Domain
import Reports

/// A column of the board as it is drawn: its heading, its width, what it sorts by and opens.
struct BoardGridColumn {
  enum Kind { case name, hours, perFullTime, count(Figure), share(Figure), trend }

  let kind: Kind
  let title: String
  let width: Int

  /// What the column is, whatever its place at this width.
  var id: String {
    switch kind {
    case .name: "name"
    case .hours: "hours"
    case .perFullTime: "perFullTime"
    case .count(let figure): "count \(figure.id.rawValue)"
    case .share(let figure): "share \(figure.id.rawValue)"
    case .trend: "trend"
    }
  }

  var isName: Bool {
    if case .name = kind { return true }
    return false
  }

  /// What Enter opens: the rows that the figure counts.
  var cell: FigureID {
    switch kind {
    case .name, .hours, .perFullTime: .children
    case .count(let figure), .share(let figure): figure.id
    case .trend: .reviews
    }
  }

  var order: BoardOrder.Key {
    switch kind {
    case .name: .name
    case .hours: .hours
    case .perFullTime: .perFullTime
    case .count(let figure): .count(figure.id)
    case .share(let figure): .share(figure.id)
    case .trend: .share(.reviews)
    }
  }

  /// The columns for a width: what a narrow window can hold first, the rest to be reached sideways.
  ///
  /// - Parameter names: the columns that the longest name asks for, at most.
  static func all(
    _ figures: [Figure], width: Int, showsBars: Bool, names: Int = 0
  ) -> [BoardGridColumn] {
    let isWide = width >= 110
    func counts(_ isShown: (Figure) -> Bool) -> [BoardGridColumn] {
      figures.filter(isShown).map { figure in
        BoardGridColumn(
          kind: .count(figure), title: figure.brief, width: figure.width)
      }
    }
    let hours = [BoardGridColumn(kind: .hours, title: "FTE", width: 4)]
    let perFullTime = BoardGridColumn(
      kind: .perFullTime, title: "per FTE", width: isWide && showsBars ? 15 : 10)
    let name = BoardGridColumn(
      kind: .name, title: "IRO", width: max(isWide ? 16 : 12, min(names, 26)))
    let onTime = figures.filter { $0.id == .reviews }.map { figure in
      BoardGridColumn(
        kind: .share(figure), title: isWide ? "On time (12 m)" : "On time",
        width: isWide ? 15 : 9)
    }
    let trend = [BoardGridColumn(kind: .trend, title: "Trend", width: showsBars ? 5 : 19)]
    let children = counts { $0.group == .caseload }
    let priorities = counts { $0.group == .priority && $0.id != .unset }
    let unset = counts { $0.id == .unset }
    let watch = counts { $0.group == .watch }
    let spoken = figures.filter { $0.id == .spokenWith }.map { figure in
      BoardGridColumn(
        kind: .share(figure), title: isWide ? "Spoken with" : "Spoken", width: isWide ? 15 : 9)
    }
    let stages =
      counts { $0.group == .stage } + counts { $0.group == .besides } + spoken
      + counts { $0.group == .talk }
    return isWide
      ? [name] + hours + children + [perFullTime] + priorities + unset + watch + onTime + trend
        + stages
      : [name] + children + [perFullTime] + priorities + watch + onTime + hours + unset + trend
        + stages
  }

  /// What stands in the column on a line, as words.
  func text(_ line: BoardLine) -> String {
    switch kind {
    case .name: return line.shortTitle
    case .hours: return line.hundredths > 0 ? line.fullTimeEquivalent : "–"
    case .perFullTime: return line.perFullTimeWords
    case .count(let figure): return line.figures[figure.id].grouped
    case .share(let figure):
      let share = line.figures.share(figure.id)
      guard share.denominator > 0 else { return "–" }
      let parts = "\(share.numerator.grouped)/\(share.denominator.grouped)"
      guard width >= 15, let percent = line.percent(figure.id) else { return parts }
      return "\(percent) % \(parts)"
    case .trend:
      if line.id == .unallocated { return "–" }
      return line.figures.quarters.map { $0.percent.map { "\($0)%" } ?? "–" }
        .joined(separator: " ")
    }
  }
}
