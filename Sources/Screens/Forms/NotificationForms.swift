import Console
import Domain

/// A form about one notification, on a day and with a longer text.
protocol NotificationForm: RecordForm {
  var number: Int { get }
  var child: ChildID { get }
  static var step: String { get }
  /// What became of the notification: "answered".
  static var result: String { get }
}

extension NotificationForm {
  var children: [ChildID] { [child] }
  var detail: String? { "\(number)" }

  func heading(_ world: World) -> String { "\(Self.step) \(QANotification.title(number))" }

  func done(_ entry: Entry, _ world: World) -> String {
    "\(QANotification.title(number)) \(Self.result). u undoes it."
  }
}

/// Answering a notification.
struct AnswerForm: NotificationForm {
  static let kind = FormKind.answer
  static let step = "Answer"
  static let result = "answered"

  var number: Int
  var child: ChildID
  var from: String
  var when: DayText = "today"
  var text = ""
  /// The stage at which the person sees the notification.
  private var stage: String?

  init(_ number: Int, _ child: ChildID, _ world: World) {
    self.number = number
    self.child = child
    let present = world.notification(number, of: child)
    stage = present?.stage
    from = present.flatMap { $0.ladder.stage($0.stage) }?.answeredBy ?? ""
  }

  mutating func hear(_ refusal: Refusal, _ world: World) {
    guard case .stageMoved = refusal else { return }
    stage = world.notification(number, of: child)?.stage
  }

  var verb: String { "Record the answer" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    [
      .words(\.from, "From", answerers(world), required: true, answers: .from),
      .day(\.when, "When", .past),
      .box(\.text, "Answer", rows: 4, required: true),
    ]
  }

  /// Who may have answered: those who work with the child, by name, and whom the stage names.
  private func answerers(_ world: World) -> [String] {
    let known = world.state(of: child)?.details.description
    let people = [
      (known?.teamManager, "team manager"), (known?.socialWorker, "social worker"),
    ]
    let named = people.compactMap { name, role in
      name?.trimmed.orNil.map { [$0, role, known?.team].compactMap { $0?.trimmed.orNil } }
    }.map { $0.joined(separator: ", ") }
    let all = named.count > 1 ? [people.compactMap(\.0).joined(separator: " and ")] : []
    let present = world.notification(number, of: child)
    let role = present.flatMap { $0.ladder.stage($0.stage) }?.answeredBy
    return named + all + [role].compactMap { $0 }
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    try register.answerNotification(
      number, about: child, from: from, text: text, on: try when.given(), atStage: stage, at: desk)
  }
}

/// Moving a notification to a higher stage: the stage and who takes part are shown before.
struct EscalateForm: NotificationForm {
  static let kind = FormKind.escalate
  static let step = "Escalate"
  static let result = "escalated"

  var number: Int
  var child: ChildID
  /// The key of the stage on the ladder.
  var stage: String?
  var when: DayText = "today"
  var reason = ""

  init(_ number: Int, _ child: ChildID, _ world: World) {
    self.number = number
    self.child = child
    stage = higher(world).first?.key
  }

  var verb: String { "Escalate" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    [
      .choice(
        \.stage, "To", higher(world).map { Offer($0.key, "\($0.title): \($0.takesPart)") },
        inColumn: true, required: true, gone: "this stage is not above the present one now",
        answers: .stage),
      .day(\.when, "When", .past),
      .box(\.reason, "Why", rows: 3, required: true),
    ]
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    try register.escalateNotification(
      number, about: child, to: stage, reason: reason, on: try when.given(), at: desk)
  }

  /// The stages above the present one; the IRO may pass over any of them (IRO Handbook 6.2).
  private func higher(_ world: World) -> [LadderStage] {
    guard let present = world.notification(number, of: child) else { return [] }
    let stages = present.ladder.stages
    guard let place = stages.firstIndex(where: { $0.key == present.stage }) else { return stages }
    return Array(stages[(place + 1)...])
  }
}

/// Ending a notification with its outcome.
struct ResolveForm: NotificationForm {
  static let kind = FormKind.resolve
  static let step = "Resolve"
  static let result = "resolved"

  var number: Int
  var child: ChildID
  var when: DayText = "today"
  var outcome = ""

  init(_ number: Int, _ child: ChildID) {
    self.number = number
    self.child = child
  }

  var verb: String { "Resolve" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    [
      .day(\.when, "When", .past),
      .box(\.outcome, "Outcome", rows: 4, required: true),
    ]
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    try register.resolveNotification(
      number, about: child, outcome: outcome, on: try when.given(), at: desk)
  }
}
