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
  }

  package init(
    _ notification: QANotification, of state: ChildState, in register: Register, at seen: Viewpoint
  ) {
    self.notification = notification
    child = state.id
    childName = state.name
    steps = NotificationThread.steps(notification, in: register)
    nextStage =
      notification.isPraise || notification.isResolved
      ? nil : notification.ladder.stage(after: notification.stage)
    line = register.row(of: state.id).map {
      NotificationLine(NotificationCard(notification, row: $0), in: register, at: seen)
    }
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
    let opening =
      notification.isPraise
      ? "Praise · \(reason.smallFirst)" : "Raised, \(stage.smallFirst) · \(reason.smallFirst)"
    var steps = [step(.raised, raised, opening, raised.value.text)]
    steps += notification.answers.map {
      step(.answered, $0, "Answered by \($0.value.from)", $0.value.text)
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
