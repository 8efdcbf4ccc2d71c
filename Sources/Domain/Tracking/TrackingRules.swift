extension RuleID {
  package static let update: RuleID = "monitoring.update"
  package static let fileCheck: RuleID = "monitoring.fileCheck"
}

extension ClockRule {
  /// What a tracking priority promises between reviews.
  static let monitoring: [ClockRule] = [
    ClockRule(
      13, .update, "Update from the social worker", .tracking, label: "Update", nil, .local,
      "promised when the tracking priority was set", stoppedBy: .update
    ) { child, _ in
      guard let set = child.tracking.current, let weeks = set.value.monitoring.updateEveryWeeks
      else { return [] }
      let received = child.lastDone(.update, or: .update, since: set.on)
      let event = received == nil ? "priority set" : "last update received"
      return [.runs(ClockAnchor(event, received ?? set.on, term: Term(weeks, .weeks)))]
    },
    ClockRule(
      14, .fileCheck, "Check of the file", .tracking, label: "File check", nil, .local,
      "promised when the tracking priority was set", stoppedBy: .fileCheck
    ) { child, _ in
      guard let set = child.tracking.current, let weeks = set.value.monitoring.fileCheckEveryWeeks
      else { return [] }
      let checked = child.lastDone(.fileCheck, or: .fileCheck, since: set.on)
      let event = checked == nil ? "priority set" : "file last checked"
      return [.runs(ClockAnchor(event, checked ?? set.on, term: Term(weeks, .weeks)))]
    },
  ]
}

extension ChildState {
  /// The last day on which something was done, by a completion or a note of that kind.
  fileprivate func lastDone(_ rule: RuleID, or kind: Note.Kind, since: Day) -> Day? {
    let done = completions.last(rule)?.on
    let noted = notes.last(kind)?.on
    let last = [done, noted].compactMap { $0 }.max()
    return last.flatMap { $0 >= since ? $0 : nil }
  }
}
