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
    let moves = PriorityMove.since(
      day, scope: scope, in: office.register, today: office.today)
    if output.json {
      return try office.output.json(
        ListedPriorities(wall, since: day, moves, in: office.register, known: past.lookback))
    }
    if output.csv {
      let cards = wall.columns.flatMap { Self.cards($0, office) }
      return office.output.text(CSVText.table(PriorityCard.columns(with: moves), cards))
    }
    if past.lookback != nil {
      office.output.line("Priorities · \(past.words(office))")
      office.output.line()
    }
    for column in wall.columns {
      office.output.line("\(column.title) \(column.rows.count.grouped)")
      TextTable(
        PriorityCard.columns.named(PriorityCard.printed), Self.cards(column, office),
        heading: nil
      ).print(to: office.output)
      office.output.line()
    }
    office.output.line("Moved since \(day.weekdayShort)")
    TextTable(PriorityMove.columns.named(PriorityMove.printed), moves, heading: nil)
      .print(to: office.output)
  }

  private static func cards(_ column: PriorityWall.Column, _ office: Office) -> [PriorityCard] {
    column.rows.map { PriorityCard($0, in: office.register, today: office.today) }
  }
}
