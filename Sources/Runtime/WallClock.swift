import Domain
import Glibc

/// The time, and the day in England unless another was set.
package struct WallClock {
  private let fixedDay: Day?

  package init(today: Day? = nil) { fixedDay = today }

  /// True where another day than the machine's was set.
  package var isSet: Bool { fixedDay.map { $0 != machineTime.day } ?? false }

  /// What the machine's clock says, whatever day was set.
  package var machineTime: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// The moment now; where the day was set, that day at the time of day it is now.
  package var now: Moment {
    let moment = machineTime
    return fixedDay.map(moment.moved(to:)) ?? moment
  }

  package var today: Day { fixedDay ?? now.day }
}
