import Domain

/// What needs somebody: every running clock of a scope's children, the most pressing first.
///
/// Late by days over, most first; then today by time; then the nearest. Ties stand by tracking
/// priority and then by name. The list is made from summaries alone, whatever the number of
/// children; a ``DueRow`` with its words is made for a visible row only.
package struct DueList: Sendable {
  package let scope: Scope
  package let today: Day
  /// In the order in which they are shown.
  package let items: [DueItem]
  /// How many are due after the days that the list looks ahead, within a year.
  package let beyond: Int
  /// How many are past their local target and not late: counted apart from what is late.
  package let targetsMissed: Int
  /// How many things there are to do: an appointment for what is late is none of its own.
  package let things: Int

  /// Makes the list; `now` decides what is late of the answers that are due within hours, and
  /// `everything` lists what is due beyond the days that count as soon, too.
  package init(
    _ register: Register, scope: Scope, today: Day, now: Moment, everything: Bool = false
  ) {
    self.scope = scope
    self.today = today
    let horizon = register.soonUntil(today)
    var scan = DueScan(
      register, scope: scope, today: today, now: now, horizon: everything ? nil : horizon)
    scan.addAll()
    beyond = scan.beyond
    let sorted = scan.sorted()
    items = sorted
    targetsMissed = sorted.count { $0.isTargetMissed }
    things = sorted.count { !$0.isSaidAbove }
  }

  package var count: Int { items.count }

  package var isEmpty: Bool { items.isEmpty }

  /// The groups that have rows, with the range of each in `items`.
  package var groups: [(group: DueGroup, range: Range<Int>)] {
    var result: [(group: DueGroup, range: Range<Int>)] = []
    var start = 0
    for group in DueGroup.allCases {
      let end = start + count(of: group)
      if end > start { result.append((group, start..<end)) }
      start = end
    }
    return result
  }

  /// How many rows a group has.
  package func count(of group: DueGroup) -> Int {
    firstPlace { $0.group > group } - firstPlace { $0.group >= group }
  }

  /// "23 things need you", "1 thing needs you", "nothing needs you".
  package var title: String {
    switch things {
    case 0: "nothing needs you"
    case 1: "1 thing needs you"
    default: "\(things) things need you"
    }
  }

  /// "3 past their local target", nil where none is.
  package var targetWords: String? {
    switch targetsMissed {
    case 0: nil
    case 1: "1 past its local target"
    default: "\(targetsMissed.grouped) past their local target"
    }
  }

  /// Returns the place of the first item for which this holds; items are in the order of groups.
  private func firstPlace(where holds: (DueItem) -> Bool) -> Int {
    items.indices.firstPlace { holds(items[$0]) }
  }
}

extension Register {
  /// The last day that counts as due soon.
  package func soonUntil(_ today: Day) -> Day {
    workingDays.day(policy.dueSoonWorkingDays, after: today)
  }
}
