import Domain

/// A clock as `why --json` prints it.
package struct ExplainedClock: Encodable, Sendable {
  package let id: String
  package let rule: String
  package let title: String
  package let standing: String
  package let citation: String
  /// What of the law about this child the rule does not count.
  package let notCovered: OrNull<String>
  package let basis: OrNull<String>
  package let anchor: OrNull<Anchor>
  package let remark: OrNull<String>
  package let period: OrNull<Span>
  package let localTarget: OrNull<Day>
  package let localTargetMissed: Bool
  package let changedByPolicy: Bool
  package let skipped: [Skipped]
  package let due: OrNull<Day>
  package let dueAt: OrNull<Moment>
  /// The last working day before the due day, where that is not worked.
  package let practical: OrNull<Day>
  package let met: OrNull<Day>
  /// By how much it was late, or early, when it was done.
  package let metLate: OrNull<LateValue>
  package let metEarly: OrNull<LateValue>
  /// Who recorded that it was done, and on which day.
  package let metBy: OrNull<String>
  package let metRecorded: OrNull<Day>
  /// Why the clock does not run.
  package let reason: OrNull<String>
  package let state: String
  package let late: OrNull<LateValue>

  package struct Anchor: Encodable, Sendable {
    package let event: String
    package let date: Day
  }

  package struct Span: Encodable, Sendable {
    package let count: Int
    package let unit: String
    package let direction: String
  }

  package struct Skipped: Encodable, Sendable {
    package let date: Day
    package let name: String
  }

  package init(_ why: Why) {
    let clock = why.clock
    id = why.child.rawValue
    rule = clock.rule.rawValue
    title = why.title
    standing = why.rule.standing.rawValue
    citation = why.rule.citation
    notCovered = OrNull(why.notCovered)
    basis = OrNull(clock.anchor?.basis.rawValue)
    anchor = OrNull(clock.anchor.map { Anchor(event: $0.event, date: $0.day) })
    remark = OrNull(clock.anchor?.remark)
    period = OrNull(
      clock.term.map { Span(count: $0.count, unit: $0.unit.rawValue, direction: "after") })
    localTarget = OrNull(clock.localTarget)
    localTargetMissed = clock.localTarget.map { $0 < (why.state.metOn ?? why.today) } ?? false
    changedByPolicy = clock.changedByPolicy
    skipped = why.skipped.map { Skipped(date: $0.day, name: $0.name) }
    due = OrNull(clock.due)
    dueAt = OrNull(clock.anchor?.dueAt)
    practical = OrNull(why.practicalDay)
    met = OrNull(why.state.metOn)
    metLate = OrNull(why.state.punctuality?.lateness.map(LateValue.init))
    metEarly = OrNull(why.state.punctuality?.earliness.map(LateValue.init))
    metBy = OrNull(why.recordedBy)
    metRecorded = OrNull(clock.recordedBy?.at.day)
    reason = OrNull(why.state.reason)
    state = why.state.name
    late = OrNull(why.state.lateness.map(LateValue.init))
  }
}

extension ClockState {
  /// The day on which the duty was done.
  package var metOn: Day? {
    if case .met(let day, _) = self { return day }
    return nil
  }

  /// How the day on which it was done stands to its last day.
  package var punctuality: Punctuality? {
    if case .met(_, let punctuality) = self { return punctuality }
    return nil
  }

  /// Why the clock does not run, where it does not, or how the duty was answered.
  package var reason: String? {
    switch self {
    case .notStarted(let why), .notKnown(let why): why
    case .answered(let day, let how): "\(how), \(day.short)"
    case .superseded(let day, let by, _): "superseded on \(day.short) by \(by)"
    case .running, .met: nil
    }
  }
}
