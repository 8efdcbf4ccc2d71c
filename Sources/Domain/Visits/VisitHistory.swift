/// The IRO's visits to a child, and those that stand in the diary.
package struct VisitHistory: Sendable {
  /// The visits that were made or tried, the earliest first.
  package private(set) var made: [Recorded<Visit>] = []
  /// Every plan that was ever made, as recorded: ``nextPlanned`` is what stands.
  package private(set) var planned: [Recorded<Appointment>] = []

  init() {}

  /// Whether the service takes a visit or contact of a list for seeing the child.
  var listedCounts = false

  /// The last visit in which the child was seen or spoken with.
  package var lastSeen: Recorded<Visit>? { made.last { isSight($0.value) } }

  /// The last visit or contact of which only a list of the authority says the day.
  package var lastListed: Recorded<Visit>? { made.last { $0.value.imported == true } }

  /// Whether the child was seen or spoken with, as far as is known.
  func isSight(_ visit: Visit) -> Bool { visit.seen && (visit.imported != true || listedCounts) }

  /// The planned visit that nothing has taken the place of: the last one planned, unless a visit
  /// was made on its day or later, or after it was planned for an earlier day.
  package var nextPlanned: Recorded<Appointment>? {
    guard let last = planned.max(by: { $0.id < $1.id }) else { return nil }
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
