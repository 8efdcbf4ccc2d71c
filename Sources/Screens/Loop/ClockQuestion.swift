import Domain

/// Asking, once a sitting, about a clock that is far from the last entry: before anything is recorded.
extension Model {
  /// Does one request after the other. Where the clock is to be asked about first, what is left waits
  /// for the answer.
  mutating func performAll(_ requests: [Request]) -> [Effect] {
    var effects: [Effect] = []
    for (place, request) in requests.enumerated() {
      if case .change = request,
        let question = clockQuestion(before: .all(Array(requests[place...])))
      {
        return effects + perform(question)
      }
      effects += perform(request)
    }
    return effects
  }

  /// The question about the clock before a change is recorded, or who is to answer it; nil where there
  /// is none.
  func clockQuestion(before request: Request) -> Request? {
    guard world.clock == .unasked, !world.isTodaySet, world.readOnlyReason == nil,
      world.past == nil,
      let doubt = world.register.doubt(of: world.now)
    else { return nil }
    if doubt.isFar, !world.desk.mayVouchForClock(world.register) {
      return .say(Notice(Refusal.guarded(.clock(doubt, mayVouch: false))))
    }
    return .open(
      ConfirmScreen(
        "Is this computer's clock right?",
        "\(doubt.message.capitalisedFirst). What is recorded under a wrong clock stands wrong for "
          + "everybody. Is the clock right?",
        yes: .all([.clockIsRight, request]),
        no: .say(
          Notice(.warning, "Nothing was recorded. Set the clock right; what you typed is kept (K).")
        )))
  }
}
