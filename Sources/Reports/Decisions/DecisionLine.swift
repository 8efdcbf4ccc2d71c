import Domain

/// One decision of a review with its words, for a list, a page and JSON.
package struct DecisionLine: Hashable, Sendable {
  package let id: ChildID
  /// The name, or the id where no name is known.
  package let name: String
  package let hasName: Bool
  package let decision: WatchedDecision
  /// "review 8", where it is known which it was.
  package let review: String?
  package let iro: String?
  package let socialWorker: String?
  package let team: String?
  let today: Day

  package static func all(
    _ decisions: [WatchedDecision], of state: ChildState, in register: Register, today: Day
  ) -> [DecisionLine] {
    let description = state.details.description
    return decisions.map { decision in
      let review = state.reviews.held.last { review in
        state.decisions.of(review).contains { $0.number == decision.number }
      }
      return DecisionLine(
        id: state.id, name: state.name, hasName: description.name != nil, decision: decision,
        review: review?.title, iro: state.officer(on: today).map { register.name(of: $0) },
        socialWorker: description.socialWorker, team: description.team, today: today)
    }
  }

  package var isOverdue: Bool { decision.isOverdue(on: today) }

  /// "open", "3 days overdue", "done on Fri 04 Dec 2026: letter on file".
  package var state: String { DecisionWords.state(decision, on: today) }

  /// "14  refer to CAMHS · S. Nawaz, social worker · by Fri 04 Dec 2026 · 3 days overdue".
  package var line: String {
    "\(decision.number)  \(DecisionWords.line(decision.made.value)) · \(state)"
  }

  private var made: Decision { decision.made.value }
}

extension DecisionLine {
  /// What a table of text shows.
  package static let printed = ["name", "id", "number", "what", "who", "by", "state", "team"]

  package static let columns: [Column<DecisionLine>] = [
    Column("id", "Id", text: { $0.hasName ? $0.id.rawValue : "" }) { .string($0.id.rawValue) },
    Column("name", "Child", room: .init(18, grows: 1), text: { $0.name }) {
      .name($0.name, of: $0.id)
    },
    Column("number", "No", isNumber: true, room: .init(3)) { .whole($0.decision.number) },
    .unseen("event") { .string($0.decision.made.id.description) },
    .unseen("review") { .text($0.review) },
    .unseen("decidedOn") { .date($0.decision.made.on) },
    Column("what", "Decided", room: .init(30, grows: 3), text: { $0.made.what.oneLine }) {
      .string($0.made.what)
    },
    Column("who", "By whom", room: .init(16, yields: 1), text: { $0.made.who?.oneLine ?? "" }) {
      .text($0.made.who)
    },
    Column("by", "By", room: .init(11), text: { $0.made.by?.short ?? "no day" }) {
      .date($0.made.by)
    },
    .unseen("status") { .string($0.decision.ended?.value.status.rawValue ?? "open") },
    .unseen("overdue") { .truth($0.isOverdue) },
    .unseen("endedOn") { .date($0.decision.ended?.on) },
    .unseen("evidence") { .text($0.decision.ended?.value.evidence) },
    .seen("state", "State", room: .init(16, grows: 1)) { $0.state },
    Column("team", "Team", room: .init(12, yields: 2)) { .text($0.team) },
    .unseen("socialWorker") { .text($0.socialWorker) },
    .unseen("iro") { .text($0.iro) },
  ]
}
