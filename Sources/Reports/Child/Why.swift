import Domain

/// Why a clock says what it says: the rule, the event it runs from and the arithmetic.
package struct Why: Hashable, Sendable {
  package let child: ChildID
  package let childName: String
  package let clock: Clock
  package let rule: ClockRule
  package let state: ClockState
  /// The bank holidays that the count of working days stepped over.
  package let skipped: [BankHoliday]
  /// The last working day before the due day, where the due day itself is not worked.
  package let practicalDay: Day?
  /// The last day up to which bank holidays are known, where the due day lies beyond it.
  package let knownUntil: Day?
  /// What of the law about this child the rule does not count.
  package let notCovered: String?
  package let today: Day
  /// The name of whoever recorded that the duty was done.
  package let recordedBy: String?

  package var title: String { clock.title }

  init(
    _ clock: Clock, rule: ClockRule, of state: ChildState, in register: Register, at seen: Viewpoint
  ) {
    child = state.id
    childName = state.name
    self.clock = clock
    self.rule = rule
    self.state = ClockState(clock, today: seen.today, now: seen.now, register: register)
    today = seen.today
    recordedBy = clock.recordedBy.map { register.name(of: $0.officer) }
    notCovered = rule.notCovered(of: state)
    let days = register.workingDays
    if let due = clock.due, let anchor = clock.anchor, anchor.fixedDue == nil,
      clock.term?.unit == .workingDays
    {
      skipped = days.skipped(after: anchor.day, through: due)
    } else {
      skipped = []
    }
    practicalDay = clock.due.flatMap { due in
      days.isWorkingDay(due) ? nil : days.lastWorkingDay(onOrBefore: due)
    }
    knownUntil = clock.due.flatMap { days.knows($0) ? nil : days.knownUntil }
  }
}

/// The day and the moment from which something is looked at.
package struct Viewpoint: Hashable, Sendable {
  package var today: Day
  package var now: Moment

  package init(today: Day, now: Moment) {
    self.today = today
    self.now = now
  }
}

extension Why {
  /// Returns every clock of a child with its explanation, in the order of the table.
  package static func all(of state: ChildState, in register: Register, at seen: Viewpoint) -> [Why]
  {
    register.rules.rules.flatMap { rule in
      state.clocks(of: rule, in: register.clockContext, on: seen.today).map {
        Why($0, rule: rule, of: state, in: register, at: seen)
      }
    }
  }

  /// Returns the explanation of one rule's clocks; none where the rule does not apply.
  package static func explain(
    _ rule: ClockRule, of state: ChildState, in register: Register, at seen: Viewpoint
  ) -> [Why] {
    state.clocks(of: rule, in: register.clockContext, on: seen.today).map {
      Why($0, rule: rule, of: state, in: register, at: seen)
    }
  }

  /// Why a rule has no clock for a child, in one sentence.
  package static func absence(
    of rule: ClockRule, for state: ChildState, in register: Register, today: Day
  ) -> String {
    if register.policy.rules[rule.id.rawValue]?.isOff == true {
      return "\(rule.title) is switched off by the policy of the service"
    }
    if let answer = state.notApplicable(rule.id) {
      let remark = answer.value.remark.map { ": \($0.oneLine)" } ?? ""
      return "\(rule.title) is not applicable to \(state.name), as "
        + "\(register.name(of: answer.by)) found on \(answer.on.short)\(remark)"
    }
    if let placed = state.care.placedForAdoptionFrom, [.review, .health].contains(rule.family) {
      return "\(state.name) is placed for adoption since \(placed.short): only the reviews of the "
        + "Adoption Agencies Regulations 2005, regulation 36(3), run"
    }
    guard !state.isLookedAfter(on: today) else {
      return "\(rule.title) does not apply to \(state.name) now"
    }
    if state.care.isEndedAtEighteen(on: today), let day = state.care.eighteenth {
      return
        "\(state.name) turned 18 on \(day.short), which stopped every clock; say how care ended "
        + "with: caseload child close"
    }
    if let day = state.care.adultBeforeCare(on: today) {
      return "\(state.name): \(CareNotes.adult(since: day))"
    }
    guard let end = state.care.end(asOf: today) else {
      return "\(state.name) is not looked after, so that no clock runs"
    }
    let how = state.care.hasDied ? "\(state.name) died" : "the care of \(state.name) ended"
    return "\(how) on \(end.short), which stopped every clock"
  }
}
