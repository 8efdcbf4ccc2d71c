import Domain

/// One notification as a thread: what was raised, every answer, every move, and how it ended.
package struct NotificationThread: Hashable, Sendable {
  package let notification: QANotification
  package let child: ChildID
  package let childName: String
  package let line: NotificationLine?
  /// In the order in which they happened.
  package let steps: [Step]
  /// The stage to which it would be moved next, nil for praise and after the last.
  package let nextStage: LadderStage?

  /// Where it has stood, each stage with its time.
  package let stages: [StageSpan]
  /// "open for 12 working days; all stages are to be through within 20 (IRO Handbook 6.2)".
  package let wholeWords: String?
  /// The resolved notification whose matter this one raises again, and the one that raises this
  /// again.
  package let repeats: Int?
  package let repeatedBy: Int?

  /// The time for which it stood at a stage.
  package struct StageSpan: Hashable, Sendable {
    package let key: String
    package let title: String
    package let from: Day
    /// The day on which it left the stage, nil while it stands there.
    package let until: Day?
    package let workingDays: Int

    /// "Stage 1: 27 Mar 2026 to 17 Apr 2026, 13 working days".
    package var words: String {
      "\(title): \(from.short) to \(until?.short ?? "now"), "
        + workingDays.counted("working day", "working days")
    }
  }

  package struct Step: Hashable, Sendable {
    package enum Kind: String, Sendable { case raised, answered, escalated, resolved }

    package let kind: Kind
    package let id: EventID
    package let on: Day
    /// Who recorded it, by name.
    package let by: String
    /// "Raised, informal · drift or delay", "Answered by team manager".
    package let heading: String
    package let text: String
    /// By when an answer was due, and by how much it was late; nil of other steps, and where no time
    /// was set.
    package var due: Day?
    package var lateness: Lateness?
  }

  package init(
    _ notification: QANotification, of state: ChildState, in register: Register, at seen: Viewpoint
  ) {
    self.notification = notification
    child = state.id
    childName = state.name
    steps = NotificationThread.steps(notification, in: register)
    stages = NotificationThread.stages(notification, in: register, today: seen.today)
    wholeWords = NotificationThread.whole(notification, in: register, today: seen.today)
    repeats = notification.raised.value.repeats
    repeatedBy =
      state.notifications.all.first { $0.raised.value.repeats == notification.number }?.number
    nextStage =
      notification.isPraise || notification.isResolved
      ? nil : notification.ladder.stage(after: notification.stage)
    line = register.row(of: state.id).map {
      NotificationLine(NotificationCard(notification, row: $0), in: register, at: seen)
    }
  }

  /// ", 2 working days late (due Thu 16 Apr 2026)"; nothing where no time was set.
  private static func timeliness(
    _ answer: Recorded<NotificationAnswer>, _ notification: QANotification, _ register: Register
  ) -> String {
    guard let due = notification.due(of: answer) else { return "" }
    let words = due.day.weekdayShort + (due.moment.map { " \($0.clock)" } ?? "")
    guard let late = notification.lateness(of: answer, register.workingDays) else {
      return ", in time (due \(words))"
    }
    return ", \(late.words) late (due \(words))"
  }

  private static func stages(
    _ notification: QANotification, in register: Register, today: Day
  ) -> [StageSpan] {
    guard !notification.isPraise else { return [] }
    let moves = notification.moves
    return moves.enumerated().map { place, move in
      let next = place + 1 < moves.count ? moves[place + 1].on : notification.resolution?.on
      return StageSpan(
        key: move.stage, title: notification.ladder.stage(move.stage)?.title ?? move.stage,
        from: move.on, until: next,
        workingDays: register.workingDays.count(
          after: move.on, through: max(move.on, next ?? today)))
    }
  }

  private static func whole(
    _ notification: QANotification, in register: Register, today: Day
  ) -> String? {
    guard !notification.isPraise, let term = register.term(of: .wholeNotification) else {
      return nil
    }
    let from = notification.raised.on
    let end = notification.resolution?.on
    let days = register.workingDays.count(after: from, through: max(from, end ?? today))
    let due = term.end(from: from, workingDays: register.workingDays)
    let late = Lateness(
      due: due, today: end ?? today, term: term, workingDays: register.workingDays)
    return (end == nil ? "open for " : "resolved after ")
      + days.counted("working day", "working days")
      + "; all stages are to be through within \(term.words), by \(due.weekdayShort)"
      + (late.map { ": \($0.words) late" } ?? "")
  }

  private static func steps(_ notification: QANotification, in register: Register) -> [Step] {
    let ladder = notification.ladder
    func step<Value>(
      _ kind: Step.Kind, _ recorded: Recorded<Value>, _ heading: String, _ text: String
    ) -> Step {
      Step(
        kind: kind, id: recorded.id, on: recorded.on,
        by: register.name(of: recorded.by), heading: heading,
        text: text)
    }
    let raised = notification.raised
    let reason = ladder.reason(raised.value.reason)?.title ?? raised.value.reason
    let stage = ladder.stage(raised.value.stage)?.title ?? raised.value.stage
    let again =
      raised.value.repeats.map { " again (repeats \(QANotification.title($0)))" } ?? ""
    let opening =
      notification.isPraise
      ? "Praise · \(reason.smallFirst)"
      : "Raised\(again), \(stage.smallFirst) · \(reason.smallFirst)"
    var steps = [step(.raised, raised, opening, raised.value.text)]
    steps += notification.answers.map { answer in
      var one = step(
        .answered, answer,
        "Answered by \(answer.value.from)" + timeliness(answer, notification, register),
        answer.value.text)
      one.due = notification.due(of: answer)?.day
      one.lateness = notification.lateness(of: answer, register.workingDays)
      return one
    }
    steps += notification.escalations.map {
      let title = ladder.stage($0.value.stage)?.title ?? $0.value.stage
      return step(.escalated, $0, "Moved to \(title.smallFirst)", $0.value.reason)
    }
    if let end = notification.resolution {
      steps.append(step(.resolved, end, "Resolved", end.value.outcome))
    }
    return steps.sorted { ($0.on, $0.id) < ($1.on, $1.id) }
  }
}
