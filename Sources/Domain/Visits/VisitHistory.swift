/// The IRO's visits to a child, and those that stand in the diary.
package struct VisitHistory: Sendable {
  /// The visits that were made or tried, the earliest first.
  package private(set) var made: [Recorded<Visit>] = []
  /// Every plan that was ever made, as recorded: ``nextPlanned`` is what stands.
  package private(set) var planned: [Recorded<Appointment>] = []

  /// Whether the service counts a meeting by video as seeing the child.
  var videoCounts = false

  /// The day the open period of care began: what was planned before it is of an earlier one.
  var periodStart: Day?

  init() {}

  /// Whether the service takes a visit or contact of a list for seeing the child.
  var listedCounts = false

  /// The last visit in which the child was seen: in person, or by video where the service counts it.
  package var lastSeen: Recorded<Visit>? { made.last { isSight($0.value) } }

  /// The last time the IRO spoke with the child, in person, by video or by phone.
  package var lastTalk: Recorded<Visit>? { made.last { isTalk($0.value) } }

  /// The last time the child answered at all, by message too.
  package var lastContact: Recorded<Visit>? { made.last { $0.value.seen && !$0.value.isListed } }

  /// The last visit or contact of which only a list of the authority says the day.
  package var lastListed: Recorded<Visit>? { made.last { $0.value.isListed } }

  /// Whether the child was seen, as far as is known and as the service counts.
  func isSight(_ visit: Visit) -> Bool {
    visit.isListed ? listedCounts && visit.seen : visit.isSight(videoCounts: videoCounts)
  }

  /// Whether the IRO spoke with the child, as far as is known.
  func isTalk(_ visit: Visit) -> Bool { visit.isTalk && !visit.isListed }

  /// The planned visit that nothing has taken the place of: the last one planned in the open period
  /// of care, unless a visit was made on its day or later, or after it was planned for an earlier day.
  package var nextPlanned: Recorded<Appointment>? {
    guard let last = planned.max(by: { $0.id < $1.id }), last.on >= periodStart ?? last.on else {
      return nil
    }
    let isDone = made.contains {
      $0.on >= last.value.day || ($0.id > last.id && $0.on > last.on)
    }
    return isDone ? nil : last
  }

  mutating func take(_ event: VisitEvent, _ recorded: RecordedFact) {
    switch event {
    case .made(let visit): made.insertByDay(Recorded(recorded, visit))
    case .planned(let appointment): planned.append(Recorded(recorded, appointment))
    }
  }
}
