import Domain

/// The rows that a cell of the board counts, as `team --cell --json` prints them.
package struct ListedCell: Encodable, Sendable {
  package let asAt: Day
  /// The column by its name on the command line.
  package let column: String
  /// Whose line it is: an IRO's name, or "Team".
  package let line: String
  package let count: Int
  package let rows: [Row]

  package struct Row: Encodable, Sendable {
    package let id: String
    package let name: OrNull<String>
    package let priority: OrNull<String>
    package let iro: OrNull<String>
    /// What is counted, in words: "first review was due Mon 26 Oct".
    package let detail: String

    /// The row of a child of the register, with what is counted in words.
    package init(_ row: Int, _ detail: String, in register: Register) {
      let summary = register.summary(at: row)
      let texts = register.texts(at: row)
      id = texts.id.rawValue
      name = OrNull(name: texts.shownName, of: texts.id)
      priority = OrNull(summary.trackingPriority?.rawValue)
      iro = OrNull(register.officer(at: summary.officer)?.name)
      self.detail = detail
    }
  }

  package init(asAt: Day, column: String, line: String, _ rows: [Row]) {
    self.asAt = asAt
    self.column = column
    self.line = line
    count = rows.count
    self.rows = rows
  }
}
