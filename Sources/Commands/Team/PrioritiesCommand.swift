import ArgumentParser
import Domain
import Reports

/// The priority wall and what moved on it.
struct PrioritiesCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "priorities", abstract: "Who is High, Medium or Low, why, and what moved.",
    discussion: """
      --csv prints a line for each child, with the day and the priority before of those that moved.
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var past: AsAtOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What moved after this day; a week ago where not given.", valueName: "date"))
  var since: String?

  @OptionGroup var output: TableOptions

  func run(in outside: Invocation) throws {
    let office = try Office(store, outside).asAt(past)
    let scope = try scope.scope(in: office)
    let day = try since.map { try office.day($0) } ?? office.today.adding(days: -7)
    let wall = PriorityWall(office.register, scope: scope, today: office.today)
    let moves = PriorityMove.since(day, scope: scope, in: office.register)
    if output.json || output.csv {
      let listed = ListedPriorities(
        wall, since: day, moves, in: office.register, known: past.lookback)
      try output.json ? office.output.json(listed) : office.output.text(Self.csv(listed))
      return
    }
    if past.lookback != nil {
      office.output.line("Priorities · \(past.words(office))")
      office.output.line()
    }
    Self.print(wall, office)
    office.output.line("Moved since \(day.weekdayShort)")
    Self.text(moves).print(to: office.output)
  }

  private static func print(_ wall: PriorityWall, _ office: Office) {
    for column in wall.columns {
      office.output.line("\(column.title) \(column.rows.count.grouped)")
      var table = TextTable()
      for row in column.rows {
        let card = PriorityCard(row, in: office.register, today: office.today)
        table.append([
          card.standsOut ? "STILL" : "", card.name, card.since?.short ?? "", card.reason ?? "",
          card.daysUntouched.map { "untouched \($0) d" } ?? "never touched", card.iro ?? "nobody",
        ])
      }
      table.print(to: office.output)
      office.output.line()
    }
  }

  private static func text(_ moves: [PriorityMove]) -> TextTable {
    var table = TextTable()
    for move in moves {
      table.append([
        move.name, "\(move.from?.title ?? "Not set") to \(move.to.title)", move.on.short,
        move.reason,
      ])
    }
    return table
  }

  private static func csv(_ listed: ListedPriorities) -> String {
    let moves = Dictionary(
      listed.moves.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return CSVText.table(
      [
        "priority", "id", "name", "age", "iro", "since", "reason", "lastTouched", "daysUntouched",
        "standsOut", "movedOn", "movedFrom",
      ],
      listed.columns.flatMap { column in
        column.cards.map { card in
          let move = moves[card.id]
          return [
            column.priority.field, card.id, card.name.field, card.age.field, card.iro.field,
            card.since.field, card.reason.field, card.lastTouched.field, card.daysUntouched.field,
            "\(card.standsOut)", move?.on.iso ?? "", move?.from.field ?? "",
          ]
        }
      })
  }
}
