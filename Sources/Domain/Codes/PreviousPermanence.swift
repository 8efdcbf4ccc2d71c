/// The permanence arrangement that a child had left before coming into care (column PREV_PERM).
package struct PreviousPermanence: ReturnCode {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let table: CodeTable = [
    "P1": "adoption",
    "P2": "special guardianship order",
    "P3": "residence or child arrangements order",
    "P4": "not known",
    "Z1": "none",
  ]
}
