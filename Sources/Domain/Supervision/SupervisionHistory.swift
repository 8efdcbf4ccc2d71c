/// What a manager and the IRO agreed about a child in supervision.
package struct SupervisionHistory: Sendable {
  /// The actions that were agreed, done or not, as recorded.
  private var agreed: [Recorded<SupervisionAction>] = []
  private var done: [Recorded<SupervisionDone>] = []

  init() {}

  /// The actions that were agreed in supervision and are not done, the first due first.
  package var openActions: [Recorded<SupervisionAction>] {
    let done = Set(done.map(\.value.action))
    return agreed.filter { !done.contains($0.id) }
      .sorted { ($0.value.by, $0.id) < ($1.value.by, $1.id) }
  }

  /// The action that was recorded as done last.
  package var lastDone: Recorded<SupervisionAction>? {
    done.last.flatMap { last in agreed.first { $0.id == last.value.action } }
  }

  mutating func take(_ event: SupervisionEvent, _ recorded: RecordedFact) {
    switch event {
    case .agreed(let action): agreed.append(Recorded(recorded, action))
    case .done(let end): done.append(Recorded(recorded, end))
    }
  }
}
