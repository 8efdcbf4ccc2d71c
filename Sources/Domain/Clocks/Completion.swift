/// The duty of a rule was done on the fact's day.
package struct Completion: Hashable, Codable, Sendable {
  package var rule: RuleID
  package var outcome: String?

  package init(rule: RuleID, outcome: String? = nil) {
    self.rule = rule
    self.outcome = outcome
  }
}
