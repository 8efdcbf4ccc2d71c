import Demonstration
import Domain
import Testing

@Suite("A fictional history keeps to the rules of the register")
struct RulesTests {
  @Test(
    "Every change would have been accepted at the moment at which it was recorded",
    arguments: [1 as UInt64, 4])
  func accepted(seed: UInt64) throws {
    let service = FictionalService(size: .team, seed: seed, today: Day(2026, 11, 20))
    var register = Register()
    var checked = 0
    for (place, deed) in try service.deeds().enumerated() {
      for draft in deed.drafts {
        guard let officer = register.officer(deed.by), let child = draft.child else { continue }
        let desk = Desk(
          officer: officer, login: deed.login, today: deed.at.day, now: deed.at)
        do {
          if try register.accepts(draft, of: child, at: desk) { checked += 1 }
        } catch {
          Issue.record("\(deed.at.day) \(draft.event.name) \(child): \(error.message)")
        }
      }
      try register.apply(deed.entry(place + 1))
    }
    #expect(checked > 2_000)
  }
}

extension Register {
  /// Asks the rule for what was recorded; false where there is none.
  fileprivate func accepts(
    _ draft: Draft, of child: ChildID, at desk: Desk
  ) throws(Refusal) -> Bool {
    switch draft.event {
    case .visit(.made(let visit)):
      _ = try logVisit(visit, to: child, on: draft.on, at: desk)
    case .visit(.planned(let planned)): _ = try planVisit(planned, to: child, at: desk)
    case .review(.held(let held)): _ = try holdReview(held, of: child, on: draft.on, at: desk)
    case .review(.adjourned(let adjourned)):
      _ = try adjournReview(of: child, on: draft.on, reason: adjourned.reason, at: desk)
    case .review(.earlyWithdrawn(let withdrawn)):
      _ = try withdrawEarlyReview(of: child, reason: withdrawn.reason, at: desk)
    case .review(.planned(let planned)):
      _ = try planReview(planned.appointment, of: child, at: desk)
    case .note(.made(let note)):
      _ = try self.note(note.kind, note.text, on: child, day: draft.on, at: desk)
    case .tracking(.set(let set)): _ = try track(set, of: child, on: draft.on, at: desk)
    case .clock(.done(let done)):
      _ = try complete(done.rule, of: child, on: draft.on, outcome: done.outcome, at: desk)
    case .clock(.notDone(let answer)):
      _ = try confirm(answer.rule, of: child, .notDone, remark: answer.remark, at: desk)
    case .clock(.notApplicable(let answer)):
      _ = try confirm(answer.rule, of: child, .notApplicable, remark: answer.remark, at: desk)
    case .notification(let event): try accept(event, draft, of: child, at: desk)
    case .child(.allocated(let officer)):
      _ = try allocate([child], to: officer, from: draft.on, at: desk)
    case .child(.closed(let reason)):
      _ = try closeChild(child, on: draft.on, reason: reason, open: .keep, at: desk)
    case .child(.settled(let settled)):
      _ = try settleReview(of: child, on: settled.review, choice: settled.choice, at: desk)
    case .child(.added(let added)):
      _ = try addChild(child, added, Description(), notifiedOn: draft.on, at: desk)
    case .decision(.made(let made)):
      let new = NewDecision(made.what, who: made.who, by: made.by)
      _ = try decide([new], about: child, on: draft.on, at: desk)
    case .decision(.ended(let ended)):
      _ = try endDecision(
        ended.decision, about: child, as: ended.status, on: draft.on, evidence: ended.evidence,
        at: desk)
    case .child, .officer, .policy, .mark, .supervision, .dipSample, .intake, .sealed: return false
    }
    return true
  }

  private func accept(
    _ event: NotificationEvent, _ draft: Draft, of child: ChildID, at desk: Desk
  ) throws(Refusal) {
    switch event {
    case .raised(let raised):
      let made = try raiseNotification(
        about: child, reason: raised.reason, stage: raised.stage, text: raised.text, on: draft.on,
        at: desk)
      #expect(made.map(\.event) == [draft.event])
    case .answered(let answer):
      _ = try answerNotification(
        answer.number, about: child, from: answer.from, text: answer.text, on: draft.on, at: desk)
    case .escalated(let step):
      _ = try escalateNotification(
        step.number, about: child, to: step.stage, reason: step.reason, on: draft.on, at: desk)
    case .resolved(let end):
      _ = try resolveNotification(
        end.number, about: child, outcome: end.outcome, on: draft.on, at: desk)
    }
  }
}
