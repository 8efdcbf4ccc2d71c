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
