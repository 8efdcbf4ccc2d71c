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
    TextTable(work.columns.named(Workload.points), lines).print(to: output)
    output.line()
    output.line("Reviews chaired, \(title(work.months.first)) to \(title(work.months.last))")
    output.line()
    TextTable(work.columns.named(["name"]) + work.chairedColumns, lines).print(to: output)
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
}
