/// A stage under which open notifications are told apart: by its name, since a stage of another
/// ladder with the same key may be a step of another kind.
package struct StageInUse: Hashable, Sendable {
  /// The key of the policy; that of another ladder's stage says its name too, where the key is taken.
  package let key: String
  package let title: String
}

extension Register {
  /// The stages of the ladder of today, then those of older ladders at which an open notification
  /// stands, on which it runs to its end.
  package var stagesInUse: [StageInUse] {
    var stages: [StageInUse] = []
    func add(_ stage: LadderStage) {
      guard !stages.contains(where: { $0.title == stage.title }) else { return }
      let isTaken = stages.contains { $0.key == stage.key }
      let name = stage.title.lowercased().split(separator: " ").joined(separator: "-")
      stages.append(
        StageInUse(key: isTaken ? "\(stage.key)-\(name)" : stage.key, title: stage.title))
    }
    for stage in policy.ladder.stages { add(stage) }
    forEachCard { card in
      if !card.isResolved, let stage = card.stage(in: self) { add(stage) }
    }
    return stages
  }
}

extension NotificationCard {
  /// The stage at which it stands, on the ladder under which it was raised; nil where that ladder
  /// has none of the key.
  package func stage(in register: Register) -> LadderStage? {
    let stages = register.ladders[ladder].stages
    return Int(stage) < stages.count ? stages[Int(stage)] : nil
  }

  /// Why it was raised, in the words of the ladder under which it was raised.
  package func reason(in register: Register) -> LadderReason? {
    let reasons = register.ladders[ladder].reasons
    return Int(reason) < reasons.count ? reasons[Int(reason)] : nil
  }
}
