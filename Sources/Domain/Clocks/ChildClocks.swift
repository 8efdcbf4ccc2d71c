extension ChildState {
  /// Returns every clock of the child that counts on a day, in the order of the table.
  ///
  /// A child who is not looked after has none but for that of saying how care ended at 18 and for
  /// challenges that were kept open: the end of care stops every other clock, and death stops all.
  /// Without a day they are all those of the period of care, each with the days on which it counts:
  /// what is kept for days to come.
  package func clocks(in context: ClockContext, on day: Day?) -> [Clock] {
    context.rules.rules.flatMap { clocks(of: $0, in: context, on: day) }
  }

  /// Returns the clocks of one rule.
  package func clocks(of rule: ClockRule, in context: ClockContext, on day: Day?) -> [Clock] {
    let setting = context.policy.rules[rule.id.rawValue]
    guard setting?.isOff != true, counts(rule, on: day) else { return [] }
    var seen = self
    if care.currentPeriod?.isShortBreaks == true { seen.care.lookedAtOn = day }
    let clocks = seen.findings(of: rule, in: context).map { finding in
      switch finding {
      case .runs(let anchor): Clock(rule, .running, from: anchor, setting, context)
      case .met(let day, let anchor?, let by, _):
        Clock(rule, .met(on: day), from: anchor, setting, context, recordedBy: by)
      case .met(let day, nil, let by, let why):
        Clock(rule, status: .met(on: day), recordedBy: by, dueNotKnown: why)
      case .answered(let day, let how, let anchor?):
        Clock(rule, .answered(on: day, how), from: anchor, setting, context)
      case .answered(let day, let how, nil): Clock(rule, status: .answered(on: day, how))
      case .superseded(let day, let by, let anchor):
        Clock(rule, .superseded(on: day, by), from: anchor, setting, context)
      case .notStarted(let why): Clock(rule, status: .notStarted(why))
      case .notKnown(let why): Clock(rule, status: .notKnown(why))
      }
    }
    guard let day else { return clocks }
    return clocks.filter { $0.anchor?.counts(on: day) ?? true }
  }

  /// Whether a rule speaks of the child at all, on a day or on days to come.
  private func counts(_ rule: ClockRule, on day: Day?) -> Bool {
    if rule.outlivesCare, !care.hasDied { return true }
    guard care.currentPeriod != nil else { return false }
    guard let day else { return true }
    if !care.isLookedAfter(on: day) {
      return rule.part == .closing && care.isEndedAtEighteen(on: day)
    }
    if let passed = care.fullCare?.passed, day < passed.on {
      return !DutyFamily.asideInShortBreaks.contains(rule.family)
    }
    return true
  }
}

extension ChildState {
  /// What a rule finds, with what people answered where it does not know whether its duty was done:
  /// a duty that was not done runs as if the service had watched from the beginning.
  func findings(of rule: ClockRule, in context: ClockContext) -> [Finding] {
    let found = rule.find(self, context)
    guard found.contains(where: \.isNotKnown), let start = care.currentPeriod?.start,
      let given = answers.last(rule.id, since: start)
    else { return found }
    switch given.kind {
    case .notApplicable: return []
    case .notDone:
      var watched = self
      watched.care.isTakenAsWatched = true
      return rule.find(watched, context).map { $0.found(given.answer) }
    }
  }

  /// The answer by which a rule does not apply to the child now, nil where there is none.
  package func notApplicable(_ rule: RuleID) -> Recorded<FactAnswer>? {
    guard let start = care.currentPeriod?.start, let given = answers.last(rule, since: start),
      given.kind == .notApplicable
    else { return nil }
    return given.answer
  }
}

extension Finding {
  fileprivate var isNotKnown: Bool {
    if case .notKnown = self { return true }
    return false
  }

  /// With where the file was found to say that it was not done.
  fileprivate func found(_ answer: Recorded<FactAnswer>) -> Finding {
    guard case .runs(var anchor) = self, let remark = answer.value.remark else { return self }
    let found = "found not done on \(answer.on.short): \(remark.oneLine)"
    anchor.remark = anchor.remark.map { "\($0); \(found)" } ?? found
    return .runs(anchor)
  }
}

extension Clock {
  /// A clock that counts from an event: it runs, or its duty was done.
  fileprivate init(
    _ rule: ClockRule, _ status: Status, from anchor: ClockAnchor, _ setting: RuleSetting?,
    _ context: ClockContext, recordedBy: Recorder? = nil
  ) {
    let term = setting?.term ?? anchor.term ?? rule.term
    self.rule = rule.id
    title = rule.title(for: anchor.subject, isRunning: status == .running)
    self.status = status
    self.anchor = anchor
    self.term = term
    due = anchor.fixedDue ?? term?.end(from: anchor.day, workingDays: context.workingDays)
    localTarget = setting?.localTarget?.end(from: anchor.day, workingDays: context.workingDays)
    changedByPolicy = setting?.term != nil
    self.recordedBy = recordedBy
    dueNotKnown = nil
  }

  /// A clock of which no day can be counted.
  fileprivate init(
    _ rule: ClockRule, status: Status, recordedBy: Recorder? = nil, dueNotKnown: String? = nil
  ) {
    self.rule = rule.id
    title = rule.title
    self.status = status
    anchor = nil
    term = rule.term
    due = nil
    localTarget = nil
    changedByPolicy = false
    self.recordedBy = recordedBy
    self.dueNotKnown = dueNotKnown
  }
}

extension ClockRule {
  /// True where the clock goes on after the end of care: somebody else owes an answer still.
  fileprivate var outlivesCare: Bool { family == .notification || part == .missingCode }

  /// The title with its subject, where the rule names it: "Review 7", "QN-0041 answer", "QN-0041 to be
  /// resolved" for as long as it is not.
  package func title(for subject: ClockSubject?, isRunning: Bool) -> String {
    guard namesItsSubject else { return title }
    return switch subject {
    case .review(let number): Review.title(number).capitalisedFirst
    case .notification(let number):
      "\(QANotification.title(number)) "
        + (words == .resolution ? isRunning ? "to be resolved" : "resolved" : "answer")
    case .decision(let number): WatchedDecision.title(number).capitalisedFirst
    case .visit, .action, nil: title
    }
  }
}
