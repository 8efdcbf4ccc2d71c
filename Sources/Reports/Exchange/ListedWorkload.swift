import Domain

/// How much work each IRO has, as `workload --json` prints it.
package struct ListedWorkload: Encodable, Sendable {
  package let asAt: Day
  /// "then" or "now" where a past day is looked at.
  package let known: OrNull<String>
  /// The first days of the twelve months counted, the earliest first; the last is this month.
  package let months: [Day]
  package let officers: [Listed<Workload.Line>]
  /// Children whom nobody holds, and reviews of days on which nobody held the case.
  package let unallocated: Listed<Workload.Line>
  package let totals: Listed<Workload.Line>
  package let whatIf: OrNull<Supposed>

  /// The team with more children or fewer hours, which is never saved.
  package struct Supposed: Encodable, Sendable {
    package let children: Int
    package let fte: Double
    package let points: Int
    package let fullPoints: Int
    package let perFTE: Double
    package let guidance: Value
    /// The hours that would keep to the guidance.
    package let fteNeeded: Double

    init(_ what: WhatIf) {
      children = what.children
      fte = Double(what.hundredths) / 100
      points = what.points
      fullPoints = what.fullPoints
      perFTE = Double(what.perFullTimeTenths) / 10
      guidance = .range(what.guidance)
      fteNeeded = Double(what.hundredthsNeeded) / 100
    }
  }

  package init(_ work: Workload, whatIf: WhatIf?, known: Lookback?) {
    let columns = work.columns
    asAt = work.today
    self.known = OrNull(known?.rawValue)
    months = work.months
    officers = work.lines.map { Listed(columns, $0) }
    unallocated = Listed(columns, work.unallocated)
    totals = Listed(columns, work.totals)
    self.whatIf = OrNull(whatIf.map(Supposed.init))
  }
}
