import Domain

/// Legal statuses that the law ends after some days, and that go on for longer.
enum StatusDoubts {
  /// How many days a status may last, with the rule of the return's validation that says so.
  private struct Limit {
    let name: String
    let days: Int
    let expected: String
  }

  /// The days are those of the return's validation rules, which know no hours. The law behind them is
  /// the Children Act 1989, sections 46(6), 45 and 43(5), and the Police and Criminal Evidence Act
  /// 1984, section 38(6), whose texts were not read here.
  private static let limits: [String: Limit] = [
    "L1": Limit(
      name: "police-protection-over-72-hours", days: 3, expected: "72 hours or less (rule 361)"),
    "L2": Limit(name: "emergency-over-21-days", days: 21, expected: "21 days or less (rule 362)"),
    "L3": Limit(
      name: "assessment-order-over-7-days", days: 7, expected: "seven days or less (rule 363)"),
    "J2": Limit(
      name: "police-custody-over-3-days", days: 3, expected: "three days or less (rule 364)"),
  ]

  /// The doubt of each episode that ends a run of one such status that lasted too long: its place
  /// among the episodes, which stand in the order of their starts.
  static func find(
    in timeline: [Episode], today: Day
  ) -> [(place: Int, rule: String, expected: String, message: String)] {
    var found: [(place: Int, rule: String, expected: String, message: String)] = []
    var start: Day?
    for (place, episode) in timeline.enumerated() {
      guard let status = episode.legalStatus, let limit = limits[status.rawValue] else {
        start = nil
        continue
      }
      let began = start ?? episode.start
      let next = place + 1 < timeline.count ? timeline[place + 1] : nil
      if let next, next.legalStatus == status, next.start == episode.end {
        start = began
        continue
      }
      start = nil
      let days = min(episode.end ?? today, today) - began
      guard days > limit.days else { continue }
      found.append(
        (
          place, limit.name, limit.expected,
          "\(status.shortName) went on for \(days.counted("day")) from \(began.slashed)"
        ))
    }
    return found
  }
}
