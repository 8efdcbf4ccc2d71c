/// The duties of a child that were done, of the rules that no review, visit or answer stops.
package struct CompletionHistory: Sendable {
  /// The earliest first.
  package private(set) var all: [Recorded<Completion>] = []

  init() {}

  /// The last completion of any of these rules.
  package func last(_ rules: RuleID...) -> Recorded<Completion>? {
    all.last { rules.contains($0.value.rule) }
  }

  /// The first completion of a rule, on a day or after it.
  package func first(_ rule: RuleID, since start: Day? = nil) -> Recorded<Completion>? {
    all.first { done in done.value.rule == rule && (start.map { done.on >= $0 } ?? true) }
  }

  mutating func take(_ done: Recorded<Completion>) { all.insertByDay(done) }
}
