/// The duty of a rule was done on the fact's day, or answered otherwise.
package struct Completion: Hashable, Codable, Sendable {
  package var rule: RuleID
  package var outcome: String?
  /// True where the young person declined it: then it was offered and not done. Nil in journals of
  /// older programs.
  package var declined: Bool?
  /// True where somebody found in the file that it was done, long after; the outcome is then what was
  /// said of that. Nil in journals of older programs.
  package var confirmed: Bool?

  package init(
    rule: RuleID, outcome: String? = nil, declined: Bool? = nil, confirmed: Bool? = nil
  ) {
    self.rule = rule
    self.outcome = outcome
    self.declined = declined
    self.confirmed = confirmed
  }

  package var isDeclined: Bool { declined == true }
}
