import Domain

extension PriorityCard {
  package static let printed = ["standsOut", "name", "since", "reason", "daysUntouched", "iro"]

  package static let columns: [Column<PriorityCard>] = [
    Column("id", "Id") { .string($0.id.rawValue) },
    Column("name", "Child", text: { $0.name }) { .name($0.name, of: $0.id) },
    Column("age", "Age", isNumber: true) { .count($0.age) },
    Column("iro", "IRO", text: { $0.iro ?? "nobody" }) { .text($0.iro) },
    Column("since", "Since", text: { $0.since?.short ?? "" }) { .date($0.since) },
    Column("reason", "Reason") { .text($0.reason) },
    .unseen("lastTouched") { .date($0.lastTouched) },
    Column(
      "daysUntouched", "Untouched", words: "Days since somebody last did something about the case.",
      text: { $0.daysUntouched.map { "untouched \($0) d" } ?? "never touched" }
    ) { .count($0.daysUntouched) },
    Column(
      "standsOut", "Still", words: "A High case that nobody has touched for three weeks.",
      text: { $0.standsOut ? "STILL" : "" }
    ) { .truth($0.standsOut) },
  ]

  /// The columns of a table of every child, with the day and the priority before of those that moved.
  package static func columns(with moves: [PriorityMove]) -> [Column<PriorityCard>] {
    let moves = Dictionary(moves.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return [.unseen("priority") { .text($0.priority?.rawValue) }] + columns + [
      .unseen("movedOn") { .date(moves[$0.id]?.on) },
      .unseen("movedFrom") { .text(moves[$0.id]?.from?.rawValue) },
    ]
  }
}

extension PriorityMove {
  package static let printed = ["name", "from", "on", "reason"]

  package static let columns: [Column<PriorityMove>] = [
    .unseen("id") { .string($0.id.rawValue) },
    Column("name", "Child", text: { $0.name }) { .name($0.name, of: $0.id) },
    .unseen("iro") { .text($0.iro) },
    Column(
      "from", "Moved", text: { "\($0.from?.title ?? "Not set") to \($0.to.title)" }
    ) { .text($0.from?.rawValue) },
    .unseen("to") { .string($0.to.rawValue) },
    Column("on", "On", text: { $0.on.short }) { .day($0.on) },
    Column("reason", "Reason") { .string($0.reason) },
  ]
}
