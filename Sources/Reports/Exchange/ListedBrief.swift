import Domain

/// A brief as `brief --json` prints it.
package struct ListedBrief: Encodable, Sendable {
  package let id: String
  package let title: String
  package let head: [String]
  package let parts: [Brief.Part]

  package init(_ brief: Brief) {
    id = brief.id.rawValue
    title = brief.title
    head = brief.head
    parts = brief.parts
  }
}
