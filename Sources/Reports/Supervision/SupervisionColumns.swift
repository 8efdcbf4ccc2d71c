import Domain

extension SupervisionLine {
  /// What a page to print shows.
  package static let printed = [
    "name", "priority", "nextReview", "lastSeen", "openNotifications", "late", "actions",
  ]

  /// The columns of one IRO's caseload as a supervision meeting needs it.
  package static func columns(at today: Day) -> [Column<SupervisionLine>] {
    [
      .unseen("id") { .string($0.id.rawValue) },
      Column("name", "Child", text: { $0.name }) { .name($0.name, of: $0.id) },
      .unseen("age") { .count($0.age) },
      Column("priority", "Priority and why", text: { $0.priorityWords }) {
        .text($0.priority?.rawValue)
      },
      .unseen("prioritySince") { .date($0.prioritySince) },
      .unseen("reason") { .text($0.reason) },
      Column("nextReview", "Next review", text: { $0.nextReview?.short ?? "not known" }) {
        .date($0.nextReview)
      },
      Column("lastSeen", "Last seen", text: { $0.seenWords(at: today) }) { .date($0.lastSeen) },
      .unseen("daysUntouched") { .count($0.daysUntouched) },
      Column(
        "openNotifications", "Open QN", isNumber: true,
        text: { $0.openNotifications == 0 ? "–" : $0.openNotifications.grouped }
      ) { .whole($0.openNotifications) },
      Column(
        "late", "Late", words: "What is late, in sentences, the most pressing first.",
        text: { $0.late.joined(separator: "; ") }
      ) { .texts($0.late) },
      actions,
    ]
  }

  private static let actions = Column<SupervisionLine>(
    "actions", "Actions agreed", words: "What was agreed and is not done.",
    text: { $0.actions.map { "by \($0.by.short): \($0.text)" }.joined(separator: "; ") },
    fields: [
      Field("actions", in: [.json]) { .array($0.actions.map(\.value)) },
      Field("actions", in: [.csv]) { .texts($0.actions.map { "by \($0.by.iso): \($0.text)" }) },
    ])

  private var priorityWords: String {
    guard let priority else { return "Not set" }
    return priority.title + (prioritySince.map { " since \($0.short)" } ?? "")
      + (reason.map { ": \($0)" } ?? "")
  }

  private func seenWords(at today: Day) -> String {
    guard let day = lastSeen else { return "no visit recorded" }
    return "\(day.short), \((today - day).grouped) d ago"
  }
}

extension SupervisionLine.Action {
  /// With the event by which it can be corrected.
  fileprivate var value: Value {
    .object([
      Value.Member("event", .string("\(id)")), Value.Member("text", .string(text)),
      Value.Member("agreed", .day(agreed)), Value.Member("by", .day(by)),
    ])
  }
}
