/// The QA notifications about a child.
package struct NotificationHistory: Sendable {
  /// In the order in which they were recorded, resolved ones included.
  package private(set) var all: [QANotification] = []

  init() {}

  package var open: [QANotification] { all.filter { !$0.isResolved } }

  mutating func take(_ event: NotificationEvent, _ recorded: RecordedFact) {
    if case .raised(let raised) = event {
      all.append(QANotification(Recorded(recorded, raised)))
    } else if let index = all.firstIndex(where: { $0.number == event.number }) {
      all[index].take(event, recorded)
    }
  }

  /// Puts each on the ladder under which it was raised, and works out by when answers are due, when
  /// every fact is taken.
  mutating func run(on ladders: Ladders, workingDays: WorkingDays) {
    for index in all.indices { all[index].run(on: ladders, workingDays: workingDays) }
  }
}
