import Domain

/// What of a child one writes into another system, to be put on the clipboard.
package struct CopyText: Sendable {
  /// What it is, in the words of a menu: "id", "summary", "review 7, due 26/12/2026".
  package let title: String
  package let text: String

  /// What can be copied of the children: ids and summaries, and of a single child each due day, the
  /// nearest first, as systems take days: "26/12/2026".
  package static func all(
    of children: [ChildID], in register: Register, at seen: Viewpoint
  ) -> [CopyText] {
    let pages = children.compactMap { id -> ChildPage? in
      guard let row = register.row(of: id) else { return nil }
      return try? ChildPage(row: row, in: register, at: seen)
    }
    let many = children.count > 1
    let ids = CopyText(
      title: many ? "ids of \(children.count) children" : "id",
      text: children.map(\.rawValue).joined(separator: "\n"))
    let summaries = CopyText(
      title: many ? "summaries of \(pages.count) children" : "summary",
      text: pages.map { summary($0, isShort: many) }.joined(separator: "\n"))
    return [ids, summaries] + (many ? [] : pages.flatMap(dueDays))
  }

  private static func dueDays(_ page: ChildPage) -> [CopyText] {
    page.clocks.compactMap { clock in
      guard case .running = clock.state, let due = clock.due else { return nil }
      return CopyText(title: "\(clock.title.smallFirst), due \(due.slashed)", text: due.slashed)
    }
  }

  /// A line of who the child is, and unless it is to be short the priority and what is due.
  private static func summary(_ page: ChildPage, isShort: Bool) -> String {
    guard !isShort else { return page.people.title }
    let priority = page.plan.priority.map { priority in
      "\(priority.title)\(page.plan.since.map { " \($0)" } ?? "")"
    }
    let due = page.clocks.filter { if case .running = $0.state { true } else { false } }
      .map { "\($0.title): \($0.words)" }
    let lines = [page.people.title, priority ?? "No tracking priority is set"] + due
    return lines.joined(separator: "\n")
  }
}
