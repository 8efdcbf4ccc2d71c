import Console
import Domain

extension RaiseForm: CorrectableForm {
  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    guard case .notification(.raised(let raised)) = fact.event else { return nil }
    self.init([child], world)
    (reason, stage, text) = (raised.reason, raised.stage, raised.text)
    repeats = raised.repeats
    number = raised.number
  }

  func fields(_ world: World) -> [FieldRow<Self>] {
    let ladder = world.ladder(of: number, children.first)
    return [
      .choice(
        \.reason, "Reason", ladder.reasons.map { Offer($0.key, $0.title) }, inColumn: true,
        required: true, gone: "this reason is not on the ladder", answers: .ladderReason),
      .choice(
        \.stage, "Started at", ladder.stages.map { Offer($0.key, $0.title) },
        gone: "this stage is not on the ladder", answers: .stage),
      .box(\.text, "What", rows: 4, required: true),
    ]
  }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    guard case .notification(.raised(var raised)) = fact.event else { return fact.event }
    let ladder =
      children.first.flatMap { try? register.child($0) }?
      .notifications.all.first { $0.number == raised.number }?.ladder ?? register.policy.ladder
    raised.reason = reason ?? raised.reason
    raised.stage = stage ?? raised.stage
    raised.text = text.trimmed
    raised.isPraise = ladder.reason(raised.reason)?.isPraise ?? raised.isPraise
    return .notification(.raised(raised))
  }
}

extension AnswerForm: CorrectableForm {
  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    guard case .notification(.answered(let answer)) = fact.event else { return nil }
    self.init(answer.number, child, world)
    (from, text) = (answer.from, answer.text)
  }

  func fields(_ world: World) -> [FieldRow<Self>] {
    [
      .text(\.from, "From", required: true, answers: .from),
      .box(\.text, "Answer", rows: 4, required: true),
    ]
  }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    guard case .notification(.answered(var answer)) = fact.event else { return fact.event }
    (answer.from, answer.text) = (from.trimmed, text.trimmed)
    return .notification(.answered(answer))
  }
}

extension EscalateForm: CorrectableForm {
  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    guard case .notification(.escalated(let move)) = fact.event else { return nil }
    self.init(move.number, child, world)
    (stage, reason) = (move.stage, move.reason)
  }

  func fields(_ world: World) -> [FieldRow<Self>] {
    let stages = world.ladder(of: number, child).stages
    return [
      .choice(
        \.stage, "To", stages.map { Offer($0.key, "\($0.title): \($0.takesPart)") },
        inColumn: true, required: true, gone: "this stage is not on the ladder", answers: .stage),
      .box(\.reason, "Why", rows: 3, required: true),
    ]
  }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    guard case .notification(.escalated(var move)) = fact.event else { return fact.event }
    (move.stage, move.reason) = (stage ?? move.stage, reason.trimmed)
    return .notification(.escalated(move))
  }
}

extension ResolveForm: CorrectableForm {
  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    guard case .notification(.resolved(let end)) = fact.event else { return nil }
    self.init(end.number, child)
    outcome = end.outcome
  }

  func fields(_ world: World) -> [FieldRow<Self>] {
    [.box(\.outcome, "Outcome", rows: 4, required: true)]
  }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    guard case .notification(.resolved(var end)) = fact.event else { return fact.event }
    end.outcome = outcome.trimmed
    return .notification(.resolved(end))
  }
}

extension World {
  /// The ladder on which a notification runs; the present one where it cannot be read.
  fileprivate func ladder(of number: Int?, _ child: ChildID?) -> Ladder {
    guard let number, let child else { return register.policy.ladder }
    return notification(number, of: child)?.ladder ?? register.policy.ladder
  }
}
