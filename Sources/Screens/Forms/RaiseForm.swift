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
    ]
  }

  func aside(_ world: World) -> [Piece] {
    let ladder = world.register.policy.ladder
    if reason.flatMap({ ladder.reason($0) })?.isPraise == true {
      return [
        Piece("Praise", .praise),
        Piece("It is sent and kept; nobody has to answer, and it never escalates."),
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
      text: text, on: desk.today, at: desk)
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
