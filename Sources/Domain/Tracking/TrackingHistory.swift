/// How closely a child's case was watched from when.
package struct TrackingHistory: Sendable {
  /// The earliest first.
  package private(set) var all: [Recorded<Tracking>] = []

  init() {}

  /// The priority in force.
  package var current: Recorded<Tracking>? { all.last }

  mutating func take(_ event: TrackingEvent, _ recorded: RecordedFact) {
    switch event {
    case .set(let tracking): all.insertByDay(Recorded(recorded, tracking))
    }
  }
}
