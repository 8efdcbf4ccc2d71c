import Domain

/// One clock of a child's page.
package struct ClockLine: Hashable, Sendable {
  package let rule: RuleID
  package let title: String
  package let standing: Standing
  package let due: Day?
  package let state: ClockState
  package let isLocalTargetMissed: Bool
  package let stoppedBy: Stop
  package let part: DutyPart
  /// Which thing it is about, where there can be several.
  package let subject: ClockSubject?
  /// "by 12 Apr 2027", "was due 02 Nov 2026", "done 12 Oct 2026", "not known".
  package let words: String
  /// The same where there is little room: of a done duty that it was late, and not that it was early.
  package var shortWords: String {
    if case .superseded(let day, _, let punctuality) = state {
      let late = punctuality?.lateness.map { ", \($0.short) late" } ?? ""
      return "superseded \(day.short)\(late)"
    }
    guard case .met(let day, let punctuality) = state else { return words }
    let late = punctuality?.lateness.map { ", \($0.short) late" } ?? ""
    return "done \(day.short)\(late)"
  }
  /// "14 wd late", nil where it is not late.
  package let lateWords: String?
  private let today: Day

  init(_ clock: Clock, rule: ClockRule, in register: Register, at seen: Viewpoint) {
    self.rule = clock.rule
    title = clock.title
    standing = rule.standing
    due = clock.due
    stoppedBy = rule.stoppedBy
    part = rule.part
    subject = clock.subject
    today = seen.today
    let state = ClockState(clock, today: seen.today, now: seen.now, register: register)
    self.state = state
    isLocalTargetMissed = clock.localTarget.map { clock.isRunning && $0 < seen.today } ?? false
    lateWords = state.lateness.map { "\($0.short) late" }
    let time = clock.anchor?.dueAt.map { " \($0.clock)" } ?? ""
    words =
      switch state {
      case .running(let due, _):
        "\(due == .late ? "was due" : "by") \(clock.due?.short ?? "")\(time)"
          + (due == .late ? "" : ClockLine.target(clock, today))
      case .met(let day, let punctuality):
        "done \(day.short)"
          + (punctuality?.words(due: clock.due.map { DayWords.besides($0, day) }) ?? "")
      case .answered(let day, let how): "\(how) \(day.short)"
      case .superseded(let day, let by, let punctuality):
        "superseded \(day.short) by \(by)" + (punctuality?.whenSuperseded(due: clock.due) ?? "")
      case .notStarted: "not started"
      case .notKnown: "not known"
      }
  }

  /// "; local target was 19 Jan 2026", nothing where the service set none that is stricter.
  private static func target(_ clock: Clock, _ today: Day) -> String {
    guard let target = clock.localTarget, clock.due.map({ target < $0 }) ?? true else { return "" }
    return "; local target \(target < today ? "was" : "is") \(target.short)"
  }

  /// Every clock of a child: those that run, the earliest due first, then those that do not.
  ///
  /// The pathway of a child who is not within a year of it is left out.
  package static func all(
    of state: ChildState, in register: Register, at seen: Viewpoint
  ) -> [ClockLine] {
    let isFarFromPathway = state.eligibleFrom.map { $0 > seen.today.adding(years: 1) } ?? true
    let rules = register.rules.rules.filter {
      !isFarFromPathway || $0.family != .pathway
    }
    let lines = rules.flatMap { rule in
      state.clocks(of: rule, in: register.clockContext, on: seen.today).map {
        ClockLine($0, rule: rule, in: register, at: seen)
      }
    }
    let order = lines.indices.sorted { left, right in
      (lines[left].rank, lines[left].runsUntil, left)
        < (lines[right].rank, lines[right].runsUntil, right)
    }
    return order.map { lines[$0] }
  }

  private var runsUntil: Day { rank == 0 ? due ?? today : today }

  private var rank: Int {
    switch state {
    case .running: 0
    case .notKnown: 1
    case .notStarted: 2
    case .met, .answered, .superseded: 3
    }
  }
}
