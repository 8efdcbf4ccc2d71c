extension RuleID {
  /// All stages of a notification together.
  package static let wholeNotification: RuleID = "notification.total"
}

extension ClockRule {
  /// Answers to QA notifications.
  static let notifications: [ClockRule] = [
    ClockRule(
      15, "notification.answer", "Answer to a notification", .notification, nil, .local,
      "the service's ladder of QA notifications; IRO Handbook 6.2 asks for 20 working days in all, "
        + "which notification.total counts",
      part: .answer, words: .answer, namesItsSubject: true, stoppedBy: .answer
    ) { child, _ in
      child.notifications.open.compactMap { open in
        guard let due = open.answerDue else { return nil }
        let stage = open.ladder.stage(open.stage)
        return .runs(
          ClockAnchor(
            "\(open.title) \(stage?.title.lowercased() ?? open.stage)", open.stageSince,
            remark: stage?.isUnconfirmed == true ? "the unit of this period is unconfirmed" : nil,
            term: stage?.response, fixedDue: due, dueAt: open.answerDueAt,
            subject: .notification(open.number)))
      }
    },
    ClockRule(
      50, .wholeNotification, "Notification resolved", .notification, label: "Resolve",
      Term(20, .workingDays), .guidance,
      "IRO Handbook 6.2: all internal stages together in no more than 20 working days",
      part: .wholeNotification, words: .resolution, namesItsSubject: true, stoppedBy: .resolution
    ) { child, _ in
      child.notifications.open.filter { !$0.isReferred }.map { open in
        .runs(
          ClockAnchor(
            "\(open.title) raised", open.raised.on, subject: .notification(open.number)))
      }
    },
  ]
}
