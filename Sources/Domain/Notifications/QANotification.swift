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

  /// By when the first answer at each stage was due, by the answer's event.
  private var dueOfAnswers: [EventID: StageDue] = [:]

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

  /// Praise is shared with the social worker and the team manager, and closes itself.
  package var isResolved: Bool { resolution != nil || isPraise }

  /// The day it ended: resolved, or praise on the day it was given.
  package var resolvedOn: Day? { resolution?.on ?? (isPraise ? raised.on : nil) }

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
    let present = stageDue(stage, since: stageSince, at: stageSinceAt, workingDays)
    let isAwaited = !isResolved && !isAnswered
    answerDue = isAwaited ? present?.day : nil
    answerDueAt = isAwaited ? present?.moment : nil
    for (place, move) in moves.enumerated() {
      let next = place + 1 < moves.count ? moves[place + 1].id : EventID(entry: .max, index: 0)
      let answer = answers.first { ($0.on, $0.id) > (move.on, move.id) && $0.id < next }
      if let answer {
        dueOfAnswers[answer.id] = stageDue(move.stage, since: move.on, at: move.at, workingDays)
      }
    }
  }
}

extension QANotification {
  /// By when an answer at a stage is due.
  package struct StageDue: Hashable, Sendable {
    package let day: Day
    /// The moment, where the stage runs in hours.
    package let moment: Moment?
    package let term: Term
  }

  /// A stage at which it stood, from the event that brought it there.
  package struct Move: Hashable, Sendable {
    package let id: EventID
    /// The key of the stage.
    package let stage: String
    package let on: Day
    package let at: Moment
  }

  /// True where it was referred to Cafcass: no internal stage is left.
  var isReferred: Bool { stage == Ladder.cafcassKey }

  /// Every stage at which it has stood, the first included.
  package var moves: [Move] {
    [Move(id: raised.id, stage: raised.value.stage, on: raised.on, at: raised.value.at)]
      + escalations.map {
        Move(id: $0.id, stage: $0.value.stage, on: $0.on, at: $0.value.at)
      }
  }

  /// By when this answer was due, nil where its stage has no time or it was not the first there.
  package func due(of answer: Recorded<NotificationAnswer>) -> StageDue? {
    dueOfAnswers[answer.id]
  }

  /// By how much an answer was late, nil where it was in time: kept whatever becomes of the
  /// notification, since a late answer is a reason to escalate.
  package func lateness(
    of answer: Recorded<NotificationAnswer>, _ workingDays: WorkingDays
  ) -> Lateness? {
    guard let due = due(of: answer) else { return nil }
    if let moment = due.moment {
      return Lateness(dueAt: moment, now: answer.value.at ?? answer.at)
    }
    return Lateness(due: due.day, today: answer.on, term: due.term, workingDays: workingDays)
  }

  private func stageDue(
    _ stage: String, since day: Day, at moment: Moment, _ workingDays: WorkingDays
  ) -> StageDue? {
    guard !isPraise, let term = ladder.stage(stage)?.response else { return nil }
    guard term.unit == .hours else {
      return StageDue(
        day: term.end(from: day, workingDays: workingDays), moment: nil, term: term)
    }
    let due = moment.adding(hours: term.boundedCount)
    return StageDue(day: due.day, moment: due, term: term)
  }
}
