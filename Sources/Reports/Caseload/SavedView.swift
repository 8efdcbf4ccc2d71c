import Domain

/// A filter with a name, shown as a tab with its count.
package struct SavedView: Hashable, Sendable {
  package let title: String
  package let filter: Filter
  package var order: SortOrder?

  package init(title: String, filter: Filter, order: SortOrder? = nil) {
    self.title = title
    self.filter = filter
    self.order = order
  }

  /// The views that the program brings, with the days that count as soon under the policy.
  package static func builtIn(_ policy: Policy) -> [SavedView] {
    let soon = policy.dueSoonWorkingDays
    return [
      SavedView(title: "All", filter: .none),
      SavedView(title: "High", filter: Filter("priority:high")),
      // The same children as the board counts: those whose review is late are a view of their own.
      SavedView(title: "Review late", filter: Filter("due:late")),
      SavedView(title: "Review due \(soon) wd", filter: Filter("due<=\(soon)wd -due:late")),
      SavedView(title: "Not seen", filter: Filter("seen:late")),
      SavedView(title: "With open QN", filter: Filter("qa:open")),
      SavedView(
        title: "No permanence plan after second review", filter: Filter("plan:none reviews>=2")),
    ]
  }
}
