import Domain

/// One IRO's caseload in the order in which supervision walks through it: High first, then whoever
/// has something late, then the rest; each part by name.
package struct SupervisionList: Sendable {
  package let officer: Officer
  package let seen: Viewpoint
  package let parts: [Part]
  private let duties: DueList

  package struct Part: Hashable, Sendable {
    package let title: String
    package let rows: [Int]
  }

  package init(_ register: Register, of officer: Officer, at seen: Viewpoint) {
    self.officer = officer
    self.seen = seen
    let list = DueList(register, scope: .officer(officer.id), today: seen.today, now: seen.now)
    duties = list
    let late = Set(list.items.prefix(list.count(of: .late)).map { Int($0.row) })
    let caseload = Caseload(register, scope: .officer(officer.id), today: seen.today)
    let rows = caseload.rows(matching: .none, sortedBy: SortOrder(.name), in: register)
    let high = rows.filter { register.summary(at: $0).trackingPriority == .high }
    let others = rows.filter { register.summary(at: $0).trackingPriority != .high }
    parts = [
      Part(title: "High", rows: high),
      Part(title: "Late", rows: others.filter { late.contains($0) }),
      Part(title: "The rest", rows: others.filter { !late.contains($0) }),
    ]
  }

  package var rows: [Int] { parts.flatMap(\.rows) }

  /// What is late for a child, in sentences, the most pressing first.
  func late(_ row: Int, in register: Register) -> [String] {
    duties.items.prefix(duties.count(of: .late)).filter { Int($0.row) == row }
      .map { duties.row($0, in: register, now: seen.now).sentence }
  }
}

/// One child of the walk, with everything a supervision meeting asks about.
package struct SupervisionLine: Hashable, Sendable {
  package let row: Int
  package let id: ChildID
  package let name: String
  package let age: Int?
  package let priority: Priority?
  package let prioritySince: Day?
  package let reason: String?
  package let nextReview: Day?
  package let lastSeen: Day?
  package let daysUntouched: Int?
  package let openNotifications: Int
  /// What is late, in sentences, the most pressing first.
  package let late: [String]
  package let actions: [Action]

  package struct Action: Hashable, Sendable {
    package let id: EventID
    package let text: String
    package let agreed: Day
    package let by: Day
  }

  package init(
    _ row: Int, of list: SupervisionList, in register: Register
  ) throws(RecordDamage) {
    let today = list.seen.today
    let summary = register.summary(at: row)
    let texts = register.texts(at: row)
    let state = try register.state(at: row)
    self.row = row
    id = texts.id
    name = texts.shownName
    age = state.age(on: today)
    priority = summary.trackingPriority
    prioritySince = state.tracking.current?.on
    reason = state.tracking.current?.value.reason.oneLine
    nextReview = register.nextReview(at: row, on: today)?.due
    lastSeen = ChildSummary.day(summary.lastSeen)
    daysUntouched = ChildSummary.day(summary.lastTouched).map { today - $0 }
    openNotifications = Int(summary.openNotifications)
    late = list.late(row, in: register)
    actions = state.supervision.openActions.map {
      Action(id: $0.id, text: $0.value.text.oneLine, agreed: $0.on, by: $0.value.by)
    }
  }
}
