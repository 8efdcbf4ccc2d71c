import ArgumentParser
import Domain
import Reports

/// The priority wall and what moved on it.
struct PrioritiesCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "priorities", abstract: "Who is High, Medium or Low, why, and what moved.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var scope: ScopeOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What moved after this day; a week ago where not given.", valueName: "date"))
  var since: String?

  func run(in outside: Outside) throws {
    let office = try Office(store, outside)
    let scope = try scope.scope(in: office)
    let day = try since.map { try office.day($0) } ?? office.today.adding(days: -7)
    let wall = PriorityWall(office.register, scope: scope, today: office.today)
    for column in wall.columns {
      office.output.line("\(column.title) \(grouped(column.rows.count))")
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
    office.output.line("Moved since \(day.weekdayShort)")
    var table = TextTable()
    for move in PriorityMove.since(day, scope: scope, in: office.register) {
      table.append([
        move.name, "\(move.from?.title ?? "Not set") to \(move.to.title)", move.on.short,
        move.reason,
      ])
    }
    table.print(to: office.output)
  }
}
