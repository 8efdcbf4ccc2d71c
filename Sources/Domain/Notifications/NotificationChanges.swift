extension Register {
  /// Raises a QA notification at a stage of the service's ladder; praise stands at the stage that
  /// the policy names.
  ///
  /// - Parameter repeated: the number of the resolved one whose matter is open again.
  package func raiseNotification(
    about id: ChildID, reason: String, stage: String?, text: String, on day: Day,
    repeating repeated: Int? = nil, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.direct(id), self)
    let state = try caredFor(id, on: day)
    try mustNotBeToCome("a notification", day, desk)
    guard let reason = policy.ladder.reason(reason) else {
      throw .noSuchReason(reason, known: policy.ladder.reasons.map(\.key))
    }
    let offered = reason.isPraise ? policy.ladder.praiseStage : policy.ladder.stages.first
    guard let first = offered, let stage = policy.ladder.stage(stage ?? first.key)
    else { throw .noSuchStage(stage ?? "") }
    if reason.isPraise, stage.key != first.key {
      throw .praiseMismatch(reason.title, at: first.title)
    }
    if let repeated { try mustBeRepeatable(repeated, of: state) }
    let raised = NotificationRaised(
      number: service.lastNotification + 1, reason: reason.key, isPraise: reason.isPraise,
      stage: stage.key, text: try given(text, "what the notification is about"),
      at: desk.moment(on: day), repeats: repeated)
    return [Draft(id, on: day, .notification(.raised(raised)))]
  }

  /// Refuses to repeat what is about another child, is open still, or was repeated already.
  private func mustBeRepeatable(_ number: Int, of state: ChildState) throws(Refusal) {
    let all = state.notifications.all
    guard let before = all.first(where: { $0.number == number }) else {
      guard number <= service.lastNotification else { throw .noSuchNotification(number) }
      throw .outOfRange(
        "the notification that is repeated",
        "one about \(state.id): \(QANotification.title(number)) is about another child")
    }
    if !before.isResolved { throw .notificationOpen(number) }
    if let again = all.first(where: { $0.raised.value.repeats == number }) {
      throw .repeatedAlready(number, by: again.number, isResolved: again.isResolved)
    }
  }

  /// Records an answer.
  ///
  /// - Parameter stage: the key of the stage at which the person saw the notification: an answer of
  ///   that stage is refused where it was moved since. Nil for the stage as it is.
  package func answerNotification(
    _ number: Int, about id: ChildID, from: String, text: String, on day: Day,
    atStage stage: String? = nil, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.direct(id), self)
    let present = try open(number, about: id)
    if let stage, stage != present.stage {
      let now = present.ladder.stage(present.stage)
      throw .stageMoved(number, to: now?.title ?? present.stage, by: now?.answeredBy ?? "")
    }
    try mustNotBeToCome("an answer", day, desk)
    let answer = NotificationAnswer(
      number: number, from: try given(from, "who answered", .from),
      text: try given(text, "the answer"), at: desk.moment(on: day))
    return [Draft(id, on: day, .notification(.answered(answer)))]
  }

  /// Moves a notification up: to the next stage, or past it, as the IRO may (IRO Handbook 6.2).
  package func escalateNotification(
    _ number: Int, about id: ChildID, to stage: String?, reason: String, on day: Day, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.direct(id), self)
    let present = try open(number, about: id)
    try mustNotBeToCome("an escalation", day, desk)
    let ladder = present.ladder
    guard let next = ladder.stage(after: present.stage) else { throw .lastStage(number) }
    let wanted = stage ?? next.key
    guard let target = ladder.stage(wanted) else { throw .noSuchStage(wanted) }
    let places = ladder.stages.map(\.key)
    guard let to = places.firstIndex(of: target.key), let from = places.firstIndex(of: next.key),
      to >= from
    else { throw .lowerStage(target.title) }
    let move = NotificationEscalation(
      number: number, stage: target.key, reason: try self.reason(reason, "the reason", .text),
      at: desk.moment(on: day))
    return [Draft(id, on: day, .notification(.escalated(move)))]
  }

  /// Ends a notification with its outcome.
  package func resolveNotification(
    _ number: Int, about id: ChildID, outcome: String, on day: Day, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.direct(id), self)
    _ = try open(number, about: id)
    try mustNotBeToCome("a resolution", day, desk)
    let end = NotificationResolution(number: number, outcome: try given(outcome, "the outcome"))
    return [Draft(id, on: day, .notification(.resolved(end)))]
  }

  /// The child a notification is about, or nil where there is none of that number.
  package func child(ofNotification number: Int) -> ChildID? {
    var row: Int?
    forEachCard { if $0.number == number { row = Int($0.row) } }
    return row.map { texts(at: $0).id }
  }

  private func open(_ number: Int, about id: ChildID) throws(Refusal) -> QANotification {
    guard let found = try child(id).notifications.all.first(where: { $0.number == number }) else {
      throw .noSuchNotification(number)
    }
    if found.isPraise { throw .praiseNeverEscalates(number) }
    guard !found.isResolved else { throw .notificationResolved(number) }
    return found
  }

  /// Raises one notification for each child, with numbers in a row.
  package func raiseNotifications(
    about children: [ChildID], reason: String, stage: String?, text: String, on day: Day,
    repeating repeated: Int? = nil, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    var drafts: [Draft] = []
    for (index, child) in children.enumerated() {
      for var draft in try raiseNotification(
        about: child, reason: reason, stage: stage, text: text, on: day, repeating: repeated,
        at: desk)
      {
        if case .notification(.raised(var raised)) = draft.event {
          raised.number += index
          draft.event = .notification(.raised(raised))
        }
        drafts.append(draft)
      }
    }
    return drafts
  }
}
