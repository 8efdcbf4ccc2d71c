import Domain

/// By what a caseload is sorted; ties stand by name.
package struct SortOrder: Hashable, Sendable {
  package enum Column: String, CaseIterable, Hashable, Sendable {
    case nextReview = "next-review"
    case name, age, status, placement, priority
    case lastSeen = "last-seen"
    case open, permanence, iro, id

    /// The heading: "Next review".
    package var title: String {
      switch self {
      case .nextReview: "Next review"
      case .name: "Child"
      case .age: "Age"
      case .status: "Status"
      case .placement: "Placement"
      case .priority: "Priority"
      case .lastSeen: "Last seen"
      case .open: "Open"
      case .permanence: "Permanence"
      case .iro: "IRO"
      case .id: "Id"
      }
    }
  }

  package var column: Column
  package var isReversed: Bool

  package init(_ column: Column = .nextReview, reversed: Bool = false) {
    self.column = column
    isReversed = reversed
  }

  /// Reads a column's name, "-" before it for the reverse; nil where there is no such column.
  package init?(_ text: String) {
    let isReversed = text.hasPrefix("-")
    let name = (isReversed ? String(text.dropFirst()) : text).lowercased()
    let plain = name.filter { $0.isLetter }
    guard
      let column = Column.allCases.first(where: {
        $0.rawValue.filter { $0.isLetter } == plain || $0.title.lowercased() == name
      })
    else { return nil }
    self.init(column, reversed: isReversed)
  }
}
