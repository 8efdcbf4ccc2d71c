import Domain

/// By what a caseload is sorted; ties stand by name.
package struct SortOrder: Hashable, Sendable {
  /// One of the columns of ``CaseloadColumn/all`` that can be sorted by.
  package struct Column: Hashable, Sendable {
    /// As the column is named: "next-review".
    package let id: String
    /// The heading: "Next review".
    package let title: String

    package static let nextReview = Column(id: "next-review", title: "Next review")
    package static let name = Column(id: "name", title: "Child")

    /// The name as a list on paper stands.
    package static let surname = Column(id: "surname", title: "Surname")

    /// The next review first, by which a caseload is sorted where nothing else is said.
    package static let all: [Column] =
      [.nextReview, .name, .surname]
      + CaseloadColumn.columns.named(CaseloadColumn.sortable)
      .map { Column(id: $0.id, title: $0.title) }
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
      let column = Column.all.first(where: {
        $0.id.filter { $0.isLetter } == plain || $0.title.lowercased() == name
      })
    else { return nil }
    self.init(column, reversed: isReversed)
  }
}
