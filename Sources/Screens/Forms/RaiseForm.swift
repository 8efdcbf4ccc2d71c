import Console
import Domain

/// Raising a QA notification: a challenge, or praise.
struct RaiseForm: RecordForm {
  static let kind = FormKind.notify

  var children: [ChildID]
  /// The keys of the reason and the stage on the ladder.
  var reason: String?
  var stage: String?
  var text = ""
  /// The number of the resolved notification whose matter is open again.
  var repeats: Int?

  /// The number of the notification that is put right; nil of one that is to be raised.
  var number: Int?

  /// Raises the matter of a resolved notification again.
  init(_ children: [ChildID], _ world: World, repeating before: QANotification) {
    self.init(children, world)
    repeats = before.number
    reason = world.register.policy.ladder.reason(before.raised.value.reason)?.key
  }

  init(_ children: [ChildID], _ world: World) {
    self.children = children
    stage = world.register.policy.ladder.stages.first?.key
  }

  var verb: String { "Raise the notification" }

  func heading(_ world: World) -> String { "QA notification" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    let ladder = world.register.policy.ladder
    return [
      .choice(
        \.reason, "Reason", ladder.reasons.map { Offer($0.key, $0.title) }, inColumn: true,
        required: true, gone: "this reason is no longer on the ladder", answers: .ladderReason),
      .choice(
        \.stage, "Starts at", ladder.stages.map { Offer($0.key, $0.title) },
        gone: "this stage is no longer on the ladder", answers: .stage),
      .box(\.text, "What", rows: 4, required: true),
    ] + repeating(world)
  }

  /// Which resolved one it repeats, where the only child it is about has some.
  private func repeating(_ world: World) -> [FieldRow<Self>] {
    guard children.count == 1, let child = children.first, let state = world.state(of: child)
    else { return [] }
    let resolved = state.notifications.all.filter { $0.isResolved && !$0.isPraise }
    guard !resolved.isEmpty else { return [] }
    return [
      .choice(
        \.repeats, "Repeats",
        resolved.reversed().map { one in
          let reason = one.ladder.reason(one.raised.value.reason)?.title.smallFirst ?? ""
          return Offer(one.number, "\(one.title) \(reason)")
        }, inColumn: true)
    ]
  }

  /// Praise stands at the stage that the policy names.
  mutating func follow(_ before: Self, _ world: World) {
    let ladder = world.register.policy.ladder
    guard reason != before.reason else { return }
    let isPraise = reason.flatMap { ladder.reason($0) }?.isPraise == true
    let wasPraise = before.reason.flatMap { ladder.reason($0) }?.isPraise == true
    guard isPraise != wasPraise else { return }
    stage = (isPraise ? ladder.praiseStage : ladder.stages.first)?.key
  }

  func aside(_ world: World) -> [Piece] {
    let ladder = world.register.policy.ladder
    if reason.flatMap({ ladder.reason($0) })?.isPraise == true {
      return [
        Piece("Praise", .praise),
        Piece("It is shared with the social worker and the team manager, and closes itself."),
      ]
    }
    guard let stage = stage.flatMap({ ladder.stage($0) }) else { return [] }
    var lines = [Piece(stage.title, .heading), Piece("Answered by the \(stage.answeredBy)")]
    guard let term = stage.response else {
      return lines + [Piece("The ladder sets no time here", .muted)]
    }
    if term.unit == .hours {
      let due = world.now.adding(hours: term.count)
      lines.append(Piece("within \(term.words): by \(due.day.weekdayShort), \(due.clock)"))
    } else {
      let due = term.end(from: world.today, workingDays: world.workingDays)
      lines.append(Piece("within \(term.words): by \(due.weekdayShort)"))
    }
    if stage.isUnconfirmed {
      lines.append(Piece("unconfirmed: the source does not say which days", .muted))
    }
    return lines
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    try register.raiseNotifications(
      about: children, reason: try reason.given("the reason", .ladderReason), stage: stage,
      text: text, on: desk.today, repeating: repeats, at: desk)
  }

  func done(_ entry: Entry, _ world: World) -> String {
    let numbers = entry.facts.compactMap { fact -> String? in
      guard case .notification(let event) = fact.event else { return nil }
      return QANotification.title(event.number)
    }
    let ladder = world.register.policy.ladder
    let stage = stage.flatMap { ladder.stage($0) } ?? ladder.stages.first
    return "\(numbers.joined(separator: ", ")) raised, \(stage?.title.lowercased() ?? "")."
      + " u undoes it."
  }
}
