/// The QA notifications about a child.
package struct NotificationHistory: Sendable {
  /// In the order in which they were recorded, resolved ones included.
  package private(set) var all: [QANotification] = []

  init() {}

  package var open: [QANotification] { all.filter { !$0.isResolved } }

  /// The day of the last thing somebody did here.
  var lastTouched: Day? { all.map(\.lastMove).max() }

  mutating func take(_ event: NotificationEvent, _ recorded: RecordedFact) {
    if case .raised(let raised) = event {
      all.append(QANotification(Recorded(recorded, raised)))
    } else if let index = all.firstIndex(where: { $0.number == event.number }) {
      all[index].take(event, recorded)
    }
  }

  /// Works out by when answers are due, when every fact is taken.
  mutating func setDue(ladder: Ladder, workingDays: WorkingDays) {
    for index in all.indices { all[index].setDue(ladder: ladder, workingDays: workingDays) }
  }
}
