extension ClockRule {
  /// The rules of the reviews that run beside the statutory ones.
  static let besideReviews = ReviewRegime.beside.flatMap(rows)

  /// The rules of one kind of review, one for each period.
  package static func rows(of regime: ReviewRegime) -> [ClockRule] {
    regime.steps.indices.map { place in
      let step = regime.step(place + 1)
      return ClockRule(
        step.number, step.rule, step.title, regime.family, step.term, regime.standing,
        regime.citation
      ) { child, _ in
        regime.start(child).map { regime.clock(at: place, of: child, since: $0) } ?? []
      }
    }
  }
}

extension ReviewRegime {
  /// What the rule of the step at a place finds: the last step comes round again with every review,
  /// each other one is met once.
  fileprivate func clock(at place: Int, of child: ChildState, since start: Day) -> [Finding] {
    let step = step(place + 1)
    let own = child.completions.day(of: step.rule, since: start)
    let before = place > 0 ? child.completions.day(of: self.step(place).rule, since: start) : nil
    if place == then.count, let last = [own, before].compactMap(\.self).max() {
      return [.runs(ClockAnchor(step.event, last))]
    }
    if place > 0, before == nil { return [] }
    if let own { return [.met(on: own, from: nil)] }
    if let before { return [.runs(ClockAnchor(step.event, before))] }
    guard child.care.wasWatchedSince(start) else { return [.notKnown(notKnown)] }
    return [.runs(ClockAnchor(step.event, start, basis: .imported))]
  }
}

extension CompletionHistory {
  /// The day a rule's duty was last done, on a day or after it.
  fileprivate func day(of rule: RuleID, since start: Day) -> Day? {
    all.last { $0.value.rule == rule && $0.on >= start }?.on
  }
}
