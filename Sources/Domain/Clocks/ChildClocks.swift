extension ChildState {
  /// Returns every clock of the child that counts on a day, in the order of the table.
  ///
  /// A child who is not looked after has none but that of saying how care ended at 18: the end of
  /// care, death above all, stops every clock. Without a day they are all those of the period of
  /// care, each with the days on which it counts: what is kept for days to come.
  package func clocks(in context: ClockContext, on day: Day?) -> [Clock] {
    guard care.currentPeriod != nil else { return [] }
    return context.rules.rules.flatMap { clocks(of: $0, in: context, on: day) }
  }

  /// Returns the clocks of one rule.
  package func clocks(of rule: ClockRule, in context: ClockContext, on day: Day?) -> [Clock] {
    let setting = context.policy.rules[rule.id.rawValue]
    guard care.currentPeriod != nil, setting?.isOff != true else { return [] }
    if let day, !care.isLookedAfter(on: day) {
      guard rule.part == .closing, care.isEndedAtEighteen(on: day) else { return [] }
    }
    if let day, let passed = care.fullCare?.passed, day < passed.on,
      DutyFamily.asideInShortBreaks.contains(rule.family)
    {
      return []
    }
    let clocks = rule.find(self, context).map { finding in
      switch finding {
      case .runs(let anchor): Clock(rule, running: anchor, setting: setting, context: context)
      case .met(let day, let anchor): Clock(rule, status: .met(on: day), anchor: anchor)
      case .answered(let day, let how, let anchor):
        Clock(rule, status: .answered(on: day, how), anchor: anchor)
      case .notStarted(let why): Clock(rule, status: .notStarted(why))
      case .notKnown(let why): Clock(rule, status: .notKnown(why))
      }
    }
    guard let day else { return clocks }
    return clocks.filter { $0.anchor?.counts(on: day) ?? true }
  }
}

extension Clock {
  fileprivate init(
    _ rule: ClockRule, running anchor: ClockAnchor, setting: RuleSetting?, context: ClockContext
  ) {
    let term = setting?.term ?? anchor.term ?? rule.term
    self.rule = rule.id
    title = rule.title(for: anchor.subject)
    status = .running
    self.anchor = anchor
    self.term = term
    due = anchor.fixedDue ?? term?.end(from: anchor.day, workingDays: context.workingDays)
    localTarget = setting?.localTarget?.end(from: anchor.day, workingDays: context.workingDays)
    changedByPolicy = setting?.term != nil
  }

  fileprivate init(_ rule: ClockRule, status: Status, anchor: ClockAnchor? = nil) {
    self.rule = rule.id
    title = rule.title
    self.status = status
    self.anchor = anchor
    term = anchor?.term ?? rule.term
    due = nil
    localTarget = nil
    changedByPolicy = false
  }
}

extension ClockRule {
  /// The title with its subject, where the rule names it: "Review 7", "QN-0041 answer".
  package func title(for subject: ClockSubject?) -> String {
    guard namesItsSubject else { return title }
    return switch subject {
    case .review(let number): Review.title(number).capitalisedFirst
    case .notification(let number): "\(QANotification.title(number)) answer"
    case .visit, .action, nil: title
    }
  }
}
