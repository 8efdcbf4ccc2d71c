extension ClockRule {
  /// Answers to QA notifications.
  static let notifications: [ClockRule] = [
    ClockRule(
      "notification.answer", "Answer to a notification", nil, .local,
      "the service's ladder of QA notifications; IRO Handbook 6.2 asks for 20 working days in all",
      stoppedBy: .answer
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
    }
  ]
}
