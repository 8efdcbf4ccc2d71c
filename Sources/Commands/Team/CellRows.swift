import Domain
import Reports

/// Exactly the rows that one cell of the board counts.
struct CellRows {
  private let cell: BoardCell
  private let office: Office
  private let seen: Seen

  /// - Parameter name: the IRO, or nil for the whole team; the rows of others need a permission.
  init(_ column: String, of name: String?, _ office: Office, _ seen: Seen) throws {
    self.office = office
    self.seen = seen
    let register = office.register
    let desk = try office.desk()
    let officer = try name.map { try register.officer(named: $0) }
    try desk.mustBeAllowedToList(officer?.id, register)
    let place = officer.flatMap { register.place(of: $0.id) }
    cell = BoardCell(place.map { .officer($0) } ?? .everyone, try BoardText.column(column))
  }

  func print() {
    let register = office.register
    let items = cell.items(in: register, at: seen)
    let words = cell.column.words(register.policy)
    office.output.line("\(grouped(items.count)) \(words) · \(cell.who(in: register))")
    let duties = DueList(register, scope: .everyone, today: seen.today, now: seen.now)
    var table = TextTable()
    for item in items {
      let summary = register.summary(at: item.row)
      let texts = register.texts(at: item.row)
      table.append([
        texts.shownName, texts.id.rawValue, summary.trackingPriority?.title ?? "Not set",
        detail(item, duties), register.officer(at: summary.officer)?.name ?? "nobody",
      ])
    }
    table.print(to: office.output)
  }

  private func detail(_ item: BoardItem, _ duties: DueList) -> String {
    switch item {
    case .child(let row):
      office.register.summary(at: row).nextReview.map { "next review \($0.due.short)" } ?? ""
    case .duty(let duty):
      duties.row(duty, in: office.register, now: seen.now).sentence
    case .notification(let card):
      NotificationLine(card, in: office.register, at: seen).title
    case .review(_, let mark):
      "held \(Day(number: mark.held).short), \(mark.timing == .onTime ? "on time" : "late")"
    }
  }
}
