import Domain
import Reports

/// Exactly the rows that one cell of the board counts.
struct CellRows {
  private let name: String
  private let cell: BoardCell
  private let office: Office
  private let seen: Viewpoint

  /// - Parameter name: the IRO, or nil for the whole team; the rows of others need a permission.
  init(_ column: String, of name: String?, _ office: Office, _ seen: Viewpoint) throws {
    self.name = column
    self.office = office
    self.seen = seen
    let register = office.register
    let officer = try name.map { try register.officer(named: $0) }
    try office.mustBeAllowedToList(officer?.id)
    let place = officer.flatMap { register.place(of: $0.id) }
    cell = BoardCell(
      place.map { .officer($0) } ?? .everyone,
      try BoardText.column(column, register.policy.ladder))
  }

  func print(json: Bool, csv: Bool) throws {
    let items = cell.items(in: office.register, at: seen)
    let duties = DueList(office.register, scope: .everyone, today: seen.today, now: seen.now)
    let details = items.map { detail($0, duties) }
    guard json || csv else { return print(items, details) }
    let listed = ListedCell(
      asAt: seen.today, column: name, line: cell.who(in: office.register),
      zip(items, details).map { ListedCell.Row($0.row, $1, in: office.register) })
    try json ? office.output.json(listed) : office.output.text(Self.csv(listed))
  }

  private func print(_ items: [BoardItem], _ details: [String]) {
    let register = office.register
    office.output.line(
      "\(cell.column.words(items.count, register.policy)) · \(cell.who(in: register))")
    var table = TextTable()
    for (item, detail) in zip(items, details) {
      let summary = register.summary(at: item.row)
      let texts = register.texts(at: item.row)
      table.append([
        texts.shownName, texts.id.rawValue, summary.trackingPriority?.title ?? "Not set",
        detail, register.officer(at: summary.officer)?.name ?? "nobody",
      ])
    }
    table.print(to: office.output)
  }

  private static func csv(_ listed: ListedCell) -> String {
    CSVText.table(
      ["id", "name", "priority", "iro", "detail"],
      listed.rows.map {
        [$0.id, $0.name.field, $0.priority.field, $0.iro.field, $0.detail]
      })
  }

  private func detail(_ item: BoardItem, _ duties: DueList) -> String {
    switch item {
    case .child(let row):
      office.register.nextReview(at: row).map { "next review \($0.due.short)" } ?? ""
    case .duty(let duty):
      duties.row(duty, in: office.register, now: seen.now).sentence
    case .notification(let card):
      NotificationLine(card, in: office.register, at: seen).title
    case .review(_, let mark):
      "held \(Day(number: mark.held).short), \(mark.timing == .onTime ? "on time" : "late")"
    }
  }
}
