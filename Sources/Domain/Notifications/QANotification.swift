/// A QA notification: a challenge, or praise, raised by the IRO about practice or plan.
package struct QANotification: Hashable, Sendable {
  package let raised: Recorded<NotificationRaised>
  package private(set) var answers: [Recorded<NotificationAnswer>] = []
  package private(set) var escalations: [Recorded<NotificationEscalation>] = []
  package private(set) var resolution: Recorded<NotificationResolution>?
  /// The last day for an answer at the present stage, or nil where none is awaited.
  package private(set) var answerDue: Day?
  /// The moment by which an answer is due, for stages that run in hours.
  package private(set) var answerDueAt: Moment?

  /// The ladder under which it was raised, and on which it runs to its end.
  package private(set) var ladder = Policy().ladder
  /// The place of that ladder in ``Register/ladders``.
  private(set) var ladderPlace: UInt16 = 0

  init(_ raised: Recorded<NotificationRaised>) { self.raised = raised }

  package var number: Int { raised.value.number }

  /// "QN-0041".
  package var title: String { QANotification.title(number) }

  package static func title(_ number: Int) -> String {
    let digits = String(number)
    return "QN-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  package var isPraise: Bool { raised.value.isPraise }
  package var isResolved: Bool { resolution != nil }

  /// The key of the stage at which it stands.
  package var stage: String { escalations.last?.value.stage ?? raised.value.stage }

  /// The day from which it has stood at this stage.
  package var stageSince: Day { escalations.last?.on ?? raised.on }

  /// The moment from which it has stood at this stage.
  package var stageSinceAt: Moment { escalations.last?.value.at ?? raised.value.at }

  /// True where somebody answered at the present stage.
  package var isAnswered: Bool {
    guard let answer = answers.last else { return false }
    guard let moved = escalations.last else { return true }
    return (answer.on, answer.id) > (moved.on, moved.id)
  }

  mutating func take(_ event: NotificationEvent, _ recorded: RecordedFact) {
    switch event {
    case .raised: break
    case .answered(let answer): answers.append(Recorded(recorded, answer))
    case .escalated(let move): escalations.append(Recorded(recorded, move))
    case .resolved(let end): resolution = Recorded(recorded, end)
    }
  }

  /// Puts it on the ladder under which it was raised, and works out by when an answer is due.
  mutating func run(on ladders: Ladders, workingDays: WorkingDays) {
    ladderPlace = ladders.place(at: raised.id)
    ladder = ladders[ladderPlace]
    answerDue = nil
    answerDueAt = nil
    guard !isPraise, !isResolved, !isAnswered, let term = ladder.stage(stage)?.response
    else { return }
    if term.unit == .hours {
      let due = stageSinceAt.adding(hours: term.boundedCount)
      answerDueAt = due
      answerDue = due.day
    } else {
      answerDue = term.end(from: stageSince, workingDays: workingDays)
    }
  }
}
