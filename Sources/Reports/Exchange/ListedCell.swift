import Domain

/// The rows that a cell of the board counts, as `team --cell --json` prints them.
package struct ListedCell: Encodable, Sendable {
  package let asAt: Day
  /// The column by its name on the command line.
  package let column: String
  /// Whose line it is: an IRO's name, or "Team".
  package let line: String
  package let count: Int
  /// How many of those counted are of children whom the person may not see, and stand in no row.
  package let others: Int
  package let rows: [Listed<Row>]

  /// A child whom a cell counts.
  package struct Row: Sendable {
    let id: ChildID
    let name: String
    let priority: Priority?
    let iro: String?
    /// What is counted, in words: "first review was due Mon 26 Oct".
    let detail: String

    /// The row of a child of the register, with what is counted in words.
    package init(_ row: Int, _ detail: String, in register: Register, today: Day) {
      let summary = register.summary(at: row)
      let texts = register.texts(at: row)
      id = texts.id
      name = texts.shownName
      priority = summary.trackingPriority
      iro = register.officer(at: summary.officer(on: today))?.name
      self.detail = detail
    }

    package static let printed = ["name", "id", "priority", "detail", "iro"]

    package static let columns: [Column<Row>] = [
      Column("id", "Id") { .string($0.id.rawValue) },
      Column("name", "Child", text: { $0.name }) { .name($0.name, of: $0.id) },
      Column("priority", "Priority", text: { $0.priority?.title ?? "Not set" }) {
        .text($0.priority?.rawValue)
      },
      Column("iro", "IRO", text: { $0.iro ?? "nobody" }) { .text($0.iro) },
      Column("detail", "Detail") { .string($0.detail) },
    ]
  }

  package init(asAt: Day, column: String, line: String, _ rows: [Row], others: Int) {
    self.asAt = asAt
    self.column = column
    self.line = line
    count = rows.count + others
    self.others = others
    self.rows = rows.map { Listed(Row.columns, $0) }
  }
}
