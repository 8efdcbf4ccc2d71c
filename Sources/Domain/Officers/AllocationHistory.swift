/// Who held a child's case from when.
package struct AllocationHistory: Sendable {
  /// The earliest first; nil from the day on which nobody held it any more.
  package private(set) var all: [Recorded<OfficerID?>] = []

  init() {}

  /// The IRO whom the last allocation names, which may take effect on a day to come.
  package var last: OfficerID? { all.last?.value }

  /// The first allocation that takes effect after a day.
  package func next(after day: Day) -> Recorded<OfficerID?>? { all.first { $0.on > day } }

  /// The IRO who held the case on a day, nil where nobody did or nobody recorded it.
  package func holder(on day: Day) -> OfficerID? { all.last { $0.on <= day }?.value }

  mutating func take(_ allocated: Recorded<OfficerID?>) { all.insertByDay(allocated) }
}
