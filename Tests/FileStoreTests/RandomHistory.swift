import Domain
import Storage
import TestSupport

/// Changes at random, as people might make them: some are refused.
struct RandomHistory {
  var generator: SplitMix64
  private var minute = 1_000
  private var number = 0

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

  mutating func desk() -> Desk {
    minute += 1
    return SmallService.desk(
      below(2) == 0 ? SmallService.ellery : SmallService.okafor, minute: minute)
  }

  /// The next change, decided on whatever the register is then.
  mutating func change() -> Change {
    number += 1
    let child = ChildID("C\(below(6) + 1)")
    let text = "text \(number)"
    let choice = below(13)
    let officer = below(2) == 0 ? SmallService.ellery : SmallService.okafor
    let priority = Priority.allCases[below(3)]
    let fresh = ChildID("N\(number)")
    return { (register, desk) throws(Refusal) in
      switch choice {
      case 0: try register.note(.other, text, on: child, day: desk.today, at: desk)
      case 1:
        try register.addChild(
          fresh, ChildAddition(lookedAfterFrom: desk.today), Description(name: text),
          notifiedOn: desk.today, at: desk)
      case 2: try register.describeChild(child, Description(name: text), at: desk)
      case 3: try register.allocate([child], to: officer.id, from: desk.today, at: desk)
      case 4:
        [
          Draft(
            child, on: desk.today, .tracking(.set(Tracking(priority: priority, reason: text))))
        ]
      case 5: [Draft(child, on: desk.today, .visit(.made(Visit(alone: true, views: text))))]
      case 6:
        try register.raiseNotification(
          about: child, reason: register.policy.ladder.reasons[0].key, stage: nil, text: text,
          on: desk.today, at: desk)
      case 7: [Draft(child, on: desk.today, .review(.held(HeldReview(notes: text))))]
      case 8: try register.closeChild(child, on: desk.today, reason: nil, open: .keep, at: desk)
      case 9: try register.reopenChild(child, at: desk)
      case 10, 11: try register.undo(at: desk)
      default: try register.redo(at: desk)
      }
    }
  }
}
