import Console
import Domain
import Reports

/// Recording what the last review of a child decided, after the review itself was recorded.
struct DecideForm: RecordForm {
  static let kind = FormKind.decide

  var child: ChildID
  /// The day on which the review met.
  var review: Day
  var decisions = [DecisionEntry()]

  /// Nil where no review of the child has met yet.
  init?(_ child: ChildID, _ world: World) {
    guard let met = world.state(of: child)?.reviews.meetings.last else { return nil }
    self.init(child, review: met)
  }

  init(_ child: ChildID, review: Day) {
    self.child = child
    self.review = review
  }

  var children: [ChildID] { [child] }
  var detail: String? { review.iso }
  var verb: String { "Record the decisions" }

  func heading(_ world: World) -> String { "Decisions, review of \(review.short)" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    rows(\.decisions, "decision", new: DecisionEntry(), of: DecisionEntry.rows)
  }

  func known(_ world: World) -> [Piece] { DecisionAside.lines(child, world) }

  func aside(_ world: World) -> [Piece] {
    decisions.gapWords.map { [Piece($0, .warning)] } ?? []
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    guard !decisions.given.isEmpty else { throw .missing("what was decided", .text) }
    return try register.decide(decisions.given, about: child, on: review, at: desk)
  }

  func done(_ entry: Entry, _ world: World) -> String {
    "\(world.names(of: children)): \(decisions.given.count.counted("decision")) of the review of "
      + "\(review.short). u undoes it."
  }
}

/// Saying what became of a decision.
struct DecisionEndForm: RecordForm {
  static let kind = FormKind.decision

  var child: ChildID
  var number: Int
  var status: DecisionOutcome.Status?
  var when: DayText = "today"
  var evidence = ""

  init(_ child: ChildID, _ number: Int) {
    self.child = child
    self.number = number
  }

  var children: [ChildID] { [child] }
  var detail: String? { String(number) }
  var verb: String { "Record what became of it" }

  func heading(_ world: World) -> String { WatchedDecision.title(number).capitalisedFirst }

  func rows(_ world: World) -> [FieldRow<Self>] {
    [
      .choice(
        \.status, "It is", DecisionOutcome.Status.allCases.map { Offer($0, $0.title) },
        required: true),
      .day(\.when, "When", .past),
      .text(
        \.evidence, "Evidence", placeholder: "what shows it; of what is not done, why",
        answers: .text),
    ]
  }

  func known(_ world: World) -> [Piece] {
    guard let made = world.state(of: child)?.decisions.numbered(number)?.made else { return [] }
    return [
      Piece(made.value.what.oneLine, .strong),
      Piece(
        [made.value.who?.oneLine, made.value.by.map { "by \($0.weekdayShort)" }]
          .compactMap(\.self).joined(separator: " · ")),
      Piece("decided at the review of \(made.on.weekdayShort)", .muted),
    ].filter { !$0.text.isEmpty }
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    guard let status else { throw .missing("what became of it") }
    return try register.endDecision(
      number, about: child, as: status, on: try when.given(), evidence: evidence, at: desk)
  }

  func done(_ entry: Entry, _ world: World) -> String {
    let words =
      "\(world.names(of: children)): \(WatchedDecision.title(number)) "
      + "\(status?.title ?? "") on \(when.words(world)). "
    let undone = world.state(of: child)?.decisionsToRaise(on: world.today) ?? []
    guard status == .notDone, !undone.isEmpty else { return words + "u undoes it." }
    return words + "\(undone.count.grouped) decisions of the last review are not done: n raises it."
  }
}

/// What was decided last time, beside a form about a review.
enum DecisionAside {
  static func lines(_ child: ChildID, _ world: World) -> [Piece] {
    let decided = world.state(of: child)?.decisionsToReview ?? []
    guard !decided.isEmpty else { return [] }
    return [Piece("Decided before", .heading)]
      + decided.map { decision in
        let words =
          "\(decision.number) \(DecisionWords.line(decision.made.value)) · "
          + DecisionWords.state(decision, on: world.today)
        return Piece(words, decision.isUndone(on: world.today) ? .dueLate : .text)
      }
  }
}
