extension RuleID {
  package static let update: RuleID = "monitoring.update"
  package static let fileCheck: RuleID = "monitoring.fileCheck"
}

extension ClockRule {
  /// What a tracking priority promises between reviews.
  static let monitoring: [ClockRule] = [
    ClockRule(
      13, .update, "Update from the social worker", .tracking, label: "Update", nil, .local,
      "promised when the tracking priority was set", stoppedBy: .update
    ) { child, _ in
      guard let set = child.currentTracking, let weeks = set.value.monitoring.updateEveryWeeks
      else { return [] }
      let received = child.lastDone(.update, or: .update, since: set.on)
      let event = received == nil ? "priority set" : "last update received"
      return [.runs(ClockAnchor(event, received ?? set.on, term: Term(weeks, .weeks)))]
    },
    ClockRule(
      14, .fileCheck, "Check of the file", .tracking, label: "File check", nil, .local,
      "promised when the tracking priority was set", stoppedBy: .fileCheck
    ) { child, _ in
      guard let set = child.currentTracking, let weeks = set.value.monitoring.fileCheckEveryWeeks
      else { return [] }
      let checked = child.lastDone(.fileCheck, or: .fileCheck, since: set.on)
      let event = checked == nil ? "priority set" : "file last checked"
      return [.runs(ClockAnchor(event, checked ?? set.on, term: Term(weeks, .weeks)))]
    },
  ]

  /// Answers to QA notifications.
  static let notifications: [ClockRule] = [
    ClockRule(
      15, "notification.answer", "Answer to a notification", .notification, nil, .local,
      "the service's ladder of QA notifications; IRO Handbook 6.2 asks for 20 working days in all",
      part: .answer, words: .answer, namesItsSubject: true, stoppedBy: .answer
    ) { child, context in
      child.openNotifications.compactMap { open in
        guard let due = open.answerDue else { return nil }
        let stage = context.policy.ladder.stage(open.stage)
        return .runs(
          ClockAnchor(
            "\(open.title) \(stage?.title.lowercased() ?? open.stage)", open.stageSince,
            remark: stage?.isUnconfirmed == true ? "the unit of this period is unconfirmed" : nil,
            term: stage?.response, fixedDue: due, dueAt: open.answerDueAt,
            subject: .notification(open.number)))
      }
    }
  ]
}

extension ChildState {
  /// The last day on which something was done, by a completion or a note of that kind.
  func lastDone(_ rule: RuleID, or kind: Note.Kind, since: Day) -> Day? {
    let done = lastCompletion(rule)?.on
    let noted = notes.last { $0.value.kind == kind }?.on
    let last = [done, noted].compactMap { $0 }.max()
    return last.flatMap { $0 >= since ? $0 : nil }
  }
}
