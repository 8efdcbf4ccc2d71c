/// A day, and where known a time of day in England, at which something is to happen.
package struct Appointment: Hashable, Codable, Sendable {
  package var day: Day
  /// Minutes after midnight in England, or nil where no time is agreed.
  package var minute: Int?
  package var place: String?

  package init(day: Day, minute: Int? = nil, place: String? = nil) {
    self.day = day
    self.minute = minute
    self.place = place
  }

  /// "11:00", or nil where no time is agreed.
  package var time: String? {
    minute.map { minute in
      let hours = minute / 60
      let rest = minute % 60
      return "\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
    }
  }
}
