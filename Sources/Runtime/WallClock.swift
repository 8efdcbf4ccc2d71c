import Domain
import Glibc

/// The time, and the day in England unless another was set.
package struct WallClock {
  private let fixedDay: Day?

  package init(today: Day? = nil) { fixedDay = today }

  package var isSet: Bool { fixedDay != nil }

  /// The moment now; where the day was set, that day at the time of day it is now.
  package var now: Moment { fixedDay.map(machine.moved(to:)) ?? machine }

  /// The machine's own moment, whatever day was set.
  package var machine: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  package var today: Day { fixedDay ?? now.day }
}
