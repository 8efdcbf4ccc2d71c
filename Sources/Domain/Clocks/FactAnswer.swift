/// What somebody found out of a duty of which the store does not know whether it was done.
package struct FactAnswer: Hashable, Codable, Sendable {
  package var rule: RuleID
  /// Where that was found, or why it does not apply.
  package var remark: String?

  package init(rule: RuleID, remark: String? = nil) {
    self.rule = rule
    self.remark = remark
  }
}
