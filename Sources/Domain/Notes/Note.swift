/// One note on a child's case.
package struct Note: Hashable, Codable, Sendable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case call
    case fileCheck = "file-check"
    case update
    /// Business support sent the invitations to a review.
    case invitations
    /// Business support sent the record of a review to those who get it.
    case recordSent = "record-sent"
    case other

    /// True for what business support records.
    package var isPaperwork: Bool { self == .invitations || self == .recordSent }

    package var title: String {
      switch self {
      case .call: "call"
      case .fileCheck: "check of the file"
      case .update: "update received"
      case .invitations: "invitations sent"
      case .recordSent: "record of the review sent"
      case .other: "note"
      }
    }
  }

  package var kind: Kind
  package var text: String

  package init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}
