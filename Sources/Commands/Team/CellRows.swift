import Domain
import Reports

/// Exactly the rows that one cell of the board counts.
struct CellRows {
  private let figure: Figure
  private let cell: BoardCell
  private let office: Office
  private let seen: Viewpoint

  /// - Parameter name: the IRO, or nil for the whole team; the rows of others need a permission.
  init(_ column: String, of name: String?, _ office: Office, _ seen: Viewpoint) throws {
    self.office = office
    self.seen = seen
    let register = office.register
    let officer = try name.map { try register.officer(named: $0) }
    try office.mustBeAllowedToList(officer?.id)
    let place = officer.flatMap { register.place(of: $0.id) }
    figure = try BoardText.figure(column, register, at: seen.today)
    cell = BoardCell(place.map { .officer($0) } ?? .everyone, figure.id)
  }

  func print(json: Bool, csv: Bool) throws {
    let all = cell.items(in: office.register, at: seen)
    let (items, others) = BoardCell.seen(all, by: try office.sightOfDay(), in: office.register)
    let duties = DueList(office.register, scope: .everyone, today: seen.today, now: seen.now)
    let details = items.map { detail($0, duties) }
    let rows = zip(items, details).map {
      ListedCell.Row($0.row, $1, in: office.register, today: seen.today)
    }
    let who = cell.who(in: office.register)
    if json {
      try office.output.json(
        ListedCell(asAt: seen.today, column: figure.id.rawValue, line: who, rows, others: others))
    } else if csv {
      office.output.text(CSVText.table(ListedCell.Row.columns, rows))
    } else {
      let apart = others == 0 ? "" : " · \(BoardCell.othersWords(others))"
      office.output.line("\(figure.words(all.count)) · \(who)\(apart)")
      TextTable(
        ListedCell.Row.columns.named(ListedCell.Row.printed), rows, heading: nil
      ).print(to: office.output)
    }
  }

  private func detail(_ item: BoardItem, _ duties: DueList) -> String {
    switch item {
    case .child(let row) where figure.id == .notSeen:
      office.register.summary(at: row).seenWords(on: seen.today)
    case .child(let row) where figure.id == .facts:
      office.register.factWords(at: row, on: seen.today)
    case .child(let row):
      office.register.nextReview(at: row, on: seen.today).map { "next review \($0.due.short)" }
        ?? ""
    case .duty(let duty):
      duties.row(duty, in: office.register, now: seen.now).sentence
    case .notification(let card):
      NotificationLine(card, in: office.register, at: seen).title
    case .mark(_, let mark) where mark.kind == .notificationRaised:
      "praise, raised \(Day(number: mark.day).short)"
    case .mark(_, let mark) where mark.kind == .reviewTalk:
      "held \(Day(number: mark.day).short), \(mark.talkWords)"
    case .mark(let row, let mark):
      "held \(Day(number: mark.day).short), "
        + (CountedReview(mark, of: row, in: office.register)?.words
          ?? (mark.outcome == .onTime ? "on time" : "late"))
    }
  }
}
