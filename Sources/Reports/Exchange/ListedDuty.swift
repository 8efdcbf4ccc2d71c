import Domain

/// A duty as `today --json` prints it.
package struct ListedDuty: Encodable, Sendable {
  package let id: String
  package let name: OrNull<String>
  package let rule: String
  package let title: String
  package let subject: OrNull<Subject>
  package let due: Day
  package let dueAt: OrNull<Moment>
  package let state: String
  package let late: OrNull<LateValue>
  /// The last day of the stricter local target, and whether it has passed while the duty is not late.
  package let localTarget: OrNull<Day>
  package let localTargetMissed: Bool
  package let priority: OrNull<String>
  package let iro: OrNull<String>

  package struct Subject: Encodable, Sendable {
    /// "review", "notification", "decision" or "visit".
    package let kind: String
    /// The number of the review, notification or decision.
    package let id: OrNull<Int>

    init?(_ subject: ClockSubject) {
      switch subject {
      case .review(let number): (kind, id) = ("review", OrNull(number))
      case .notification(let number): (kind, id) = ("notification", OrNull(number))
      case .decision(let number): (kind, id) = ("decision", OrNull(number))
      case .visit: (kind, id) = ("visit", OrNull(nil))
      case .action: return nil
      }
    }
  }

  package init(_ row: DueRow) {
    id = row.id.rawValue
    name = OrNull(row.hasName ? row.name : nil)
    rule = row.rule.rawValue
    title = row.title
    subject = OrNull(row.subject.flatMap(Subject.init))
    due = row.due
    dueAt = OrNull(row.dueAt)
    state = row.state.rawValue
    late = OrNull(row.lateness.map(LateValue.init))
    localTarget = OrNull(row.localTarget)
    localTargetMissed = row.isTargetMissed
    priority = OrNull(row.priority?.rawValue)
    iro = OrNull(row.iro)
  }
}
