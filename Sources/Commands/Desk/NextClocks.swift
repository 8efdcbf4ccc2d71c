import Domain

/// Says in a sentence which clock runs next for a child.
struct NextClocks {
  let state: ChildState
  let clocks: [Clock]
  private let today: Day
  private let rules: RuleTable

  init(_ state: ChildState, in office: Office) {
    self.state = state
    today = office.today
    rules = office.register.rules
    clocks = state.clocks(in: office.register.clockContext, on: today).filter(\.isRunning)
  }

  /// "Next review due by Wed 15 Jul 2026."
  var review: String? {
    guard let due = earliest(where: { $0.part == .nextReview }) else {
      return nil
    }
    return "Next review \(words(due))."
  }

  /// "Tue 16 Feb is past it.": of a day that is later than the next review may be held.
  func past(_ day: Day) -> String? {
    earliest { $0.part == .nextReview }.flatMap {
      $0 < day ? "\(day.weekdayDayMonth) is past it." : nil
    }
  }

  /// The last day of the next review, where it has passed and nothing stopped its clock.
  var lateReview: Day? {
    earliest { $0.part == .nextReview && $0.id != .adjournedReview && $0.id != .earlyReview }
      .flatMap { $0 < today ? $0 : nil }
  }

  /// "To be seen again by Thu 31 Dec 2026."
  var seen: String? {
    due(.seen).map {
      "To be seen \(state.visits.lastSeen == nil ? "" : "again ")by \($0.weekdayShort)."
    }
  }

  /// "Health assessment due by Wed 03 Feb 2027."
  func sentence(_ rule: RuleID) -> String? {
    guard let clock = clocks.first(where: { $0.rule == rule }), let due = clock.due else {
      return nil
    }
    return "\(clock.title) \(words(due))."
  }

  /// "Health assessment due by …", of the first clock of a family that runs until a day.
  func sentence(of family: DutyFamily) -> String? {
    let next = clocks.first { rules.named($0.rule)?.family == family && $0.due != nil }
    return next.flatMap { sentence($0.rule) }
  }

  /// The last day of a rule's clock, or nil where it does not run.
  func due(_ rule: RuleID) -> Day? { clocks.first { $0.rule == rule }?.due }

  private func words(_ due: Day) -> String {
    "\(due < today ? "was due" : "due") by \(due.weekdayShort)"
  }

  private func earliest(where isMeant: (ClockRule) -> Bool) -> Day? {
    clocks.filter { rules.named($0.rule).map(isMeant) ?? false }.compactMap(\.due).min()
  }
}

/// Joins the sentences that there are.
func joined(_ sentences: String?...) -> String {
  sentences.compactMap { $0 }.joined(separator: " ")
}
