/// A question of the audit form; a service sets its own.
package struct AuditQuestion: Hashable, Codable, Sendable {
  /// Short and pinned once used.
  package var key: String
  package var text: String

  package init(key: String, text: String) {
    self.key = key
    self.text = text
  }
}

extension AuditQuestion {
  /// What a manager looks for on a file: local practice, no source sets the list.
  package static let presets = [
    AuditQuestion(key: "seen", text: "The child was seen before the last review"),
    AuditQuestion(key: "views", text: "The child's views are on the file in the child's words"),
    AuditQuestion(key: "record", text: "The record of the last review is on the file and clear"),
    AuditQuestion(
      key: "decisions", text: "Each decision says who is to do what by when, and was followed up"),
    AuditQuestion(key: "permanence", text: "There is a plan for permanence, and it moves"),
    AuditQuestion(key: "challenge", text: "Drift was challenged, and the challenge was answered"),
    AuditQuestion(key: "priority", text: "The tracking priority fits the file"),
  ]
}
