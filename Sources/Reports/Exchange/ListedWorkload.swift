import Domain

/// How much work each IRO has, as `workload --json` prints it.
package struct ListedWorkload: Encodable, Sendable {
  package let asAt: Day
  /// "then" or "now" where a past day is looked at.
  package let known: OrNull<String>
  /// The first days of the twelve months counted, the earliest first; the last is this month.
  package let months: [Day]
  package let officers: [Line]
  /// Children whom nobody holds, and reviews of days on which nobody held the case.
  package let unallocated: Line
  package let totals: Line
  package let whatIf: OrNull<Supposed>

  package struct Line: Encodable, Sendable {
    package let name: String
    package let fte: OrNull<Double>
    package let children: Int
    package let points: Int
    /// The points of these hours; null without hours.
    package let fullPoints: OrNull<Int>
    /// Points as whole per cent of them.
    package let percent: OrNull<Int>
    /// Reviews chaired in each of the months.
    package let chaired: [Int]
    package let chairedInAll: Int

    init(_ line: Workload.Line) {
      name = line.name
      fte = OrNull(line.hundredths > 0 ? Double(line.hundredths) / 100 : nil)
      children = line.children
      points = line.points
      fullPoints = OrNull(line.hundredths > 0 ? line.fullPoints : nil)
      percent = OrNull(line.percent)
      chaired = line.meetings
      chairedInAll = line.meetings.reduce(0, +)
    }
  }

  /// The team with more children or fewer hours, which is never saved.
  package struct Supposed: Encodable, Sendable {
    package let children: Int
    package let fte: Double
    package let points: Int
    package let fullPoints: Int
    package let perFTE: Double
    package let guidance: ListedBoard.Guidance
    /// The hours that would keep to the guidance.
    package let fteNeeded: Double

    init(_ what: WhatIf) {
      children = what.children
      fte = Double(what.hundredths) / 100
      points = what.points
      fullPoints = what.fullPoints
      perFTE = Double(what.perFullTimeTenths) / 10
      guidance = ListedBoard.Guidance(what.guidance)
      fteNeeded = Double(what.hundredthsNeeded) / 100
    }
  }

  package init(_ work: Workload, whatIf: WhatIf?, known: Lookback?) {
    asAt = work.today
    self.known = OrNull(known?.rawValue)
    months = work.months
    officers = work.lines.map(Line.init)
    unallocated = Line(work.unallocated)
    totals = Line(work.totals)
    self.whatIf = OrNull(whatIf.map(Supposed.init))
  }
}
