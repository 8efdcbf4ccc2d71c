import Domain
import Reports

/// Points and meetings of a team in words and numbers.
enum WorkloadText {
  /// Points against hours, then the reviews that each chaired in each month: two tables, since
  /// twelve months fit no line of 100 columns beside the rest.
  static func print(_ work: Workload, _ day: String, to output: Output) {
    let lines = work.lines + [work.unallocated, work.totals]
    output.line("Workload · \(day)")
    output.line()
    var points = TextTable(
      ["IRO", "FTE", "Children", "Points", "Of", "Load"], numbers: [1, 2, 3, 4, 5])
    for line in lines {
      points.append([
        line.name, line.hundredths > 0 ? line.fullTimeEquivalent : "–", line.children.grouped,
        line.points.grouped, line.hundredths > 0 ? line.fullPoints.grouped : "–",
        line.percent.map { "\($0) %\($0 > 100 ? " over" : "")" } ?? "–",
      ])
    }
    points.print(to: output)
    output.line()
    output.line("Reviews chaired, \(title(work.months.first)) to \(title(work.months.last))")
    output.line()
    var chaired = TextTable(
      ["IRO"] + work.months.map { String($0.dayMonth.suffix(3)) } + ["12 months"],
      numbers: Set(1...13))
    for line in lines {
      chaired.append(
        [line.name] + line.meetings.map { $0 == 0 ? "–" : $0.grouped }
          + [line.meetings.reduce(0, +).grouped])
    }
    chaired.print(to: output)
  }

  /// "Dec 2025".
  private static func title(_ month: Day?) -> String {
    month.map { String($0.short.dropFirst(3)) } ?? ""
  }

  static func print(_ what: WhatIf, to output: Output) {
    let tenths = what.perFullTimeTenths
    output.line()
    output.line(
      "What if: \(what.children.grouped) children, "
        + "\(Officer.fullTimeEquivalent(what.hundredths)) FTE: \(tenths / 10).\(tenths % 10) per FTE; "
        + "\(Officer.fullTimeEquivalent(what.hundredthsNeeded)) FTE would keep to the guidance. "
        + "Nothing was saved.")
  }

  static func csv(_ listed: ListedWorkload) -> String {
    CSVText.table(
      ["name", "fte", "children", "points", "fullPoints", "percent"]
        + listed.months.map { String($0.iso.prefix(7)) } + ["chairedInAll"],
      (listed.officers + [listed.unallocated, listed.totals]).map {
        [
          $0.name, $0.fte.field, "\($0.children)", "\($0.points)", $0.fullPoints.field,
          $0.percent.field,
        ] + $0.chaired.map(String.init) + ["\($0.chairedInAll)"]
      })
  }
}
