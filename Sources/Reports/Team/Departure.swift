import Domain

/// Somebody who has left, or leaves soon, and whose children need another IRO.
package struct Departure: Hashable, Sendable {
  package let officer: Officer
  package let lastDay: Day
  /// Children looked after whose case is theirs and passes to nobody by the day after the last.
  package let children: Int
  package let hasLeft: Bool

  /// So many days before the last one it is warned of; this program's own number.
  package static let warnedDays = 28

  /// Those with children, who left before today or leave within four weeks; the first to go first.
  package static func all(in register: Register, today: Day) -> [Departure] {
    let soon = today.adding(days: warnedDays)
    var counts: [UInt16: Int] = [:]
    for (place, officer) in register.officers.enumerated() {
      if let left = officer.left, left <= soon { counts[UInt16(clamping: place)] = 0 }
    }
    guard !counts.isEmpty else { return [] }
    register.forEachSummary { _, summary in
      let place = summary.officer(on: today)
      guard counts[place] != nil, summary.isLookedAfter(on: today),
        let left = register.officer(at: place)?.left,
        summary.officer(on: max(today, left.adding(days: 1))) == place
      else { return }
      counts[place, default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.compactMap { place, children in
      guard children > 0, let officer = register.officer(at: place), let left = officer.left else {
        return nil
      }
      return Departure(
        officer: officer, lastDay: left, children: children, hasLeft: left < today)
    }.sorted { ($0.lastDay, $0.officer.name) < ($1.lastDay, $1.officer.name) }
  }

  /// "left Fri 20 Nov: 83 children to allocate", "leaves Fri 20 Nov: 83 children to hand over".
  package var words: String {
    let children = children.counted("child", "children")
    return hasLeft
      ? "left \(lastDay.weekdayDayMonth): \(children) to allocate"
      : "leaves \(lastDay.weekdayDayMonth): \(children) to hand over"
  }

  /// "T. Haque left Fri 20 Nov: 83 children to allocate".
  package var sentence: String { "\(officer.name) \(words)" }
}
