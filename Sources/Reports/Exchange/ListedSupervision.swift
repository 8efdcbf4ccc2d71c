import Domain

/// One IRO's caseload for a supervision meeting, as `supervise --json` prints it.
package struct ListedSupervision: Encodable, Sendable {
  package let iro: String
  package let asAt: Day
  /// "then" or "now" where a past day is looked at.
  package let known: OrNull<String>
  /// "High", "Late" and "The rest", each by name.
  package let parts: [Part]

  package struct Part: Encodable, Sendable {
    package let title: String
    package let count: Int
    package let children: [Child]
  }

  package struct Child: Encodable, Sendable {
    package let id: String
    package let name: OrNull<String>
    package let age: OrNull<Int>
    package let priority: OrNull<String>
    package let prioritySince: OrNull<Day>
    package let reason: OrNull<String>
    package let nextReview: OrNull<Day>
    package let lastSeen: OrNull<Day>
    package let daysUntouched: OrNull<Int>
    package let openNotifications: Int
    /// What is late, in sentences, the most pressing first.
    package let late: [String]
    package let actions: [Action]

    init(_ line: SupervisionLine) {
      id = line.id.rawValue
      name = OrNull(name: line.name, of: line.id)
      age = OrNull(line.age)
      priority = OrNull(line.priority?.rawValue)
      prioritySince = OrNull(line.prioritySince)
      reason = OrNull(line.reason)
      nextReview = OrNull(line.nextReview)
      lastSeen = OrNull(line.lastSeen)
      daysUntouched = OrNull(line.daysUntouched)
      openNotifications = line.openNotifications
      late = line.late
      actions = line.actions.map {
        Action(event: "\($0.id)", text: $0.text, agreed: $0.agreed, by: $0.by)
      }
    }
  }

  /// An action that was agreed and is not done.
  package struct Action: Encodable, Sendable {
    /// The event by which it can be corrected.
    package let event: String
    package let text: String
    package let agreed: Day
    package let by: Day
  }

  package init(_ walk: SupervisionWalk, known: Lookback?) {
    iro = walk.officer.name
    asAt = walk.seen.today
    self.known = OrNull(known?.rawValue)
    parts = walk.parts.map {
      Part(title: $0.title, count: $0.lines.count, children: $0.lines.map(Child.init))
    }
  }
}
