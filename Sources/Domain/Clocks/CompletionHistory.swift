/// The duties of a child that were done, of the rules that no review, visit or answer stops.
package struct CompletionHistory: Sendable {
  /// The earliest first.
  package private(set) var all: [Recorded<Completion>] = []

  init() {}

  /// The last completion of any of these rules.
  package func last(_ rules: RuleID...) -> Recorded<Completion>? {
    all.last { rules.contains($0.value.rule) }
  }

  mutating func take(_ done: Recorded<Completion>) { all.insertByDay(done) }
}
