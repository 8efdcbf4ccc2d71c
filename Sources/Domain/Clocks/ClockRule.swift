/// A rule about time: what must be done, within what period of which event, and who says so.
///
/// Every obligation on Today, every due date on a page and every measure of timeliness comes from
/// the one table ``ClockRule/all``. A rule is this one row: what lists, pages and commands say of it
/// and how they treat it is asked of the row, never told from its id.
package struct ClockRule: Sendable {
  /// Pinned for ever and never given again: it stands in the cache.
  package let number: UInt16
  /// Pinned for ever: it stands in the journal and on the command line.
  package let id: RuleID
  package let title: String
  package let family: DutyFamily
  /// The word of its row on Today, where it is not that of the family.
  package let label: String?
  /// The period, or nil where it depends on the child (a priority, a stage of the ladder).
  package let term: Term?
  package let standing: Standing
  /// Where the rule is written.
  package let citation: String
  package let part: DutyPart
  package let words: DutyWords
  /// True where the title of a clock names the thing it is about: "Review 7".
  package let namesItsSubject: Bool
  /// What stops the clock.
  package let stoppedBy: Stop
  /// Finds the events from which the rule's clocks run for a child.
  let find: @Sendable (ChildState, ClockContext) -> [Finding]

  package init(
    _ number: UInt16, _ id: RuleID, _ title: String, _ family: DutyFamily, label: String? = nil,
    _ term: Term?, _ standing: Standing, _ citation: String, part: DutyPart = .alone,
    words: DutyWords = .plain, namesItsSubject: Bool = false, stoppedBy: Stop = .completion,
    find: @escaping @Sendable (ChildState, ClockContext) -> [Finding]
  ) {
    self.number = number
    self.id = id
    self.title = title
    self.family = family
    self.label = label
    self.term = term
    self.standing = standing
    self.citation = citation
    self.part = part
    self.words = words
    self.namesItsSubject = namesItsSubject
    self.stoppedBy = stoppedBy
    self.find = find
  }

  /// The word of its row on Today: "Review", "Not seen".
  package func word(isLate: Bool) -> String {
    label ?? (isLate ? family.lateTitle : family.title)
  }
}

extension ClockRule: Hashable {
  /// Two rows are the same rule where they have one number.
  package static func == (left: ClockRule, right: ClockRule) -> Bool { left.number == right.number }

  package func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

/// How binding a rule is.
package enum Standing: String, Codable, Sendable {
  /// Guidance that an authority must follow unless there is good reason not to stands apart from law.
  case statutory, guidance, practice, local, unconfirmed

  package var title: String {
    switch self {
    case .statutory: "statutory"
    case .guidance: "statutory guidance"
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
  case review, visit, allocation, answer, resolution, update, fileCheck
  /// What became of a decision: `decision CHILD NUMBER`.
  case decision
  /// Closing the case.
  case closing
  /// The participation code of a review: `review code`.
  case participation
}

/// What a rule needs to know besides the child.
package struct ClockContext: Sendable {
  package let policy: Policy
  package let workingDays: WorkingDays
  package let rules: RuleTable

  package init(policy: Policy, workingDays: WorkingDays, rules: RuleTable = .standard) {
    self.policy = policy
    self.workingDays = workingDays
    self.rules = rules
  }
}

/// What a rule found for a child.
package enum Finding: Sendable {
  /// The clock runs from an event.
  case runs(ClockAnchor)
  /// The duty was done on a day; the anchor says by when it was to be done, as that of a running
  /// clock does, and nil where that cannot be told; `notKnown` says why. Who recorded it is nil where
  /// a return says it.
  case met(on: Day, from: ClockAnchor?, by: Recorder? = nil, notKnown: String? = nil)
  /// The duty was met otherwise than by doing it, and how: "declined". It does not read done and is
  /// counted apart.
  case answered(on: Day, String, from: ClockAnchor?)
  /// Nothing is to be done any more since a day, by what: "the placement for adoption". The anchor
  /// says by when it was to be done.
  case superseded(on: Day, String, from: ClockAnchor)
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
  /// What that day is, where it is counted elsewhere: "the second review".
  package var fixedBy: String?
  /// The moment by which it is due, where it runs in hours or a time was agreed.
  package var dueAt: Moment?
  package var subject: ClockSubject?
  /// The first day on which the clock counts, and the first on which it no longer does, where it
  /// waits for a day or gives way on one; kept absolute, so that a new day needs no recomputation.
  package var countsFrom: Day?
  package var countsUntil: Day?

  package init(
    _ event: String, _ day: Day, basis: Basis = .recorded, remark: String? = nil,
    term: Term? = nil, fixedDue: Day? = nil, fixedBy: String? = nil, dueAt: Moment? = nil,
    subject: ClockSubject? = nil
  ) {
    self.event = event
    self.day = day
    self.basis = basis
    self.remark = remark
    self.term = term
    self.fixedDue = fixedDue
    self.fixedBy = fixedBy
    self.dueAt = dueAt
    self.subject = subject
  }

  package func counts(on day: Day) -> Bool {
    (countsFrom.map { $0 <= day } ?? true) && (countsUntil.map { day < $0 } ?? true)
  }
}

/// Which thing of the child a clock is about, where there can be several.
package enum ClockSubject: Hashable, Sendable {
  /// The number of the review that is due.
  case review(Int)
  case notification(Int)
  case visit
  /// The number of the entry in which an action was agreed.
  case action(Int)
  /// The number of a decision.
  case decision(Int)
}
