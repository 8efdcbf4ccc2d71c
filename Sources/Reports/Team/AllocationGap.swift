import Domain

/// Days on which nobody holds cases that are allocated from a later day: who holds them leaves before
/// it, or nobody does.
package struct AllocationGap: Hashable, Sendable {
  package let children: Int
  /// The name of the first, or the id where no name is known.
  package let first: String
  package let from: Day
  /// The last of the days.
  package let until: Day
  package let leaver: Officer?

  /// The gaps before a day on which cases are to pass, the earliest first.
  package static func all(
    before day: Day, of children: [ChildID], in register: Register, today: Day
  ) -> [AllocationGap] {
    var gaps: [OfficerID?: [ChildID]] = [:]
    for child in children {
      guard let row = register.row(of: child), register.summary(at: row).isLookedAfter(on: today)
      else { continue }
      let holder = register.holder(of: child, on: today)
      if holder.map({ !$0.worksHere(on: day.adding(days: -1)) }) ?? true {
        gaps[holder?.id, default: []].append(child)
      }
    }
    return gaps.compactMap { id, children in
      let leaver = id.flatMap { register.officer($0) }
      let from = max(today, leaver?.left?.adding(days: 1) ?? today)
      guard from < day, let first = children.first else { return nil }
      return AllocationGap(
        children: children.count, first: register.name(of: first), from: from,
        until: day.adding(days: -1), leaver: leaver)
    }.sorted { ($0.from, $0.first) < ($1.from, $1.first) }
  }

  /// "Ava Brennan has no IRO from Sat 28 Nov 2026 until Sun 29 Nov 2026: P. Ellery leaves on Fri 27
  /// Nov 2026".
  package var words: String {
    let who = children == 1 ? "\(first) has" : "\(children.grouped) children have"
    let days =
      from == until
      ? "on \(from.weekdayShort)" : "from \(from.weekdayShort) until \(until.weekdayShort)"
    let why = leaver.flatMap { one in
      one.left.map { ": the last day of \(one.name) is \($0.weekdayShort)" }
    }
    return "\(who) no IRO \(days)\(why ?? "")"
  }
}
