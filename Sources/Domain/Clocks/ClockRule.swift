/// A rule about time: what must be done, within what period of which event, and who says so.
///
/// Every obligation on Today, every due date on a page and every measure of timeliness comes from
/// the one table ``ClockRule/all``.
package struct ClockRule: Sendable {
  /// Pinned for ever: it stands in the journal and on the command line.
  package let id: RuleID
  package let title: String
  /// The period, or nil where it depends on the child (a priority, a stage of the ladder).
  package let term: Term?
  package let standing: Standing
  /// Where the rule is written.
  package let citation: String
  /// What stops the clock.
  package let stoppedBy: Stop
  /// Finds the events from which the rule's clocks run for a child.
  let find: @Sendable (ChildState, ClockContext) -> [Finding]

  init(
    _ id: RuleID, _ title: String, _ term: Term?, _ standing: Standing, _ citation: String,
    stoppedBy: Stop = .completion,
    find: @escaping @Sendable (ChildState, ClockContext) -> [Finding]
  ) {
    self.id = id
    self.title = title
    self.term = term
    self.standing = standing
    self.citation = citation
    self.stoppedBy = stoppedBy
    self.find = find
  }
}

/// How binding a rule is.
package enum Standing: String, Codable, Sendable {
  case statutory, practice, local, unconfirmed

  package var title: String {
    switch self {
    case .statutory: "statutory"
    case .practice: "handbook practice"
    case .local: "local"
    case .unconfirmed: "unconfirmed: no source was read"
    }
  }
}

/// What a person records to stop a clock.
package enum Stop: String, Sendable {
  /// `done CHILD RULE`.
  case completion
  case review, visit, allocation, answer, update, fileCheck
}

/// What a rule needs to know besides the child.
package struct ClockContext: Sendable {
  package let policy: Policy
  package let workingDays: WorkingDays

  package init(policy: Policy, workingDays: WorkingDays) {
    self.policy = policy
    self.workingDays = workingDays
  }
}

/// What a rule found for a child.
enum Finding: Sendable {
  /// The clock runs from an event.
  case runs(ClockAnchor)
  /// The duty was done.
  case met(on: Day, from: ClockAnchor?)
  /// The event has not come yet; why.
  case notStarted(String)
  /// The store lacks a fact; which.
  case notKnown(String)
}

/// The event from which a clock runs.
package struct ClockAnchor: Hashable, Sendable {
  /// The event in words: "became looked after", "review 5 was held".
  package var event: String
  package var day: Day
  package var basis: Basis
  /// What is to be said beside it: "review number inferred".
  package var remark: String?
  /// The period, where the child or the policy sets it and not the rule.
  package var term: Term?
  /// The last day, where it is agreed and not counted.
  package var fixedDue: Day?
  /// The moment by which it is due, where it runs in hours or a time was agreed.
  package var dueAt: Moment?
  package var subject: ClockSubject?

  init(
    _ event: String, _ day: Day, basis: Basis = .recorded, remark: String? = nil,
    term: Term? = nil, fixedDue: Day? = nil, dueAt: Moment? = nil, subject: ClockSubject? = nil
  ) {
    self.event = event
    self.day = day
    self.basis = basis
    self.remark = remark
    self.term = term
    self.fixedDue = fixedDue
    self.dueAt = dueAt
    self.subject = subject
  }
}

/// Which thing of the child a clock is about, where there can be several.
package enum ClockSubject: Hashable, Sendable {
  /// The number of the review that is due.
  case review(Int)
  case notification(Int)
  case visit
}
