import Domain
import FoundationEssentials

/// The time, and the day in England unless another was set.
package struct WallClock {
  private let fixedDay: Day?

  package init(today: Day? = nil) { fixedDay = today }

  package var isSet: Bool { fixedDay != nil }

  /// The moment now; where the day was set, that day at the time of day it is now.
  package var now: Moment {
    let moment = Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    guard let fixedDay else { return moment }
    return Moment(england: fixedDay, hour: moment.hour, minute: moment.minute)
      .adding(milliseconds: Int64(moment.second * 1000))
  }

  package var today: Day { fixedDay ?? now.day }
}
