import Domain

/// One page about a child before walking into the review or the visit: who, what happened since the
/// last review, what the child said, what was decided and done, what is due.
package struct Brief: Sendable {
  package let id: ChildID
  /// "Ava Brennan · 11 (born 3 Mar 2015) · Medium".
  package let title: String
  /// Where the child stands, who works with them, what comes next: a sentence each.
  package let head: [String]
  /// Only those that have something to say.
  package let parts: [Part]

  package struct Part: Hashable, Encodable, Sendable {
    package let title: String
    package let lines: [Line]
  }

  package struct Line: Hashable, Encodable, Sendable {
    package enum State: String, Encodable, Sendable {
      case plain, done, late

      /// What stands before a line of text: "✓" done, "!" late, a blank else.
      package var mark: String {
        switch self {
        case .plain: " "
        case .done: "✓"
        case .late: "!"
        }
      }
    }

    package let state: State
    package let text: String

    init(_ text: String, _ state: State = .plain) {
      self.state = state
      self.text = text
    }
  }

  /// - Parameter reads: whether the person may know a child by name, of brothers and sisters.
  package init(
    _ page: ChildPage, at seen: Viewpoint, reads: @escaping (ChildID) -> Bool = { _ in false }
  ) {
    let material = BriefMaterial(page, at: seen, reads: reads)
    id = page.state.id
    title = material.title
    head = material.head
    parts = [
      Part(title: material.sinceTitle, lines: material.happened),
      Part(title: "The child said", lines: material.said),
      Part(title: "Decided before", lines: material.decided),
      Part(title: "Permanence", lines: material.permanence),
      Part(title: "Challenges", lines: material.challenges),
      Part(title: "Due", lines: material.due),
    ].filter { !$0.lines.isEmpty }
  }
}
