import ArgumentParser
import Domain
import Formats
import Reports

/// The team board in counts, and the rows that a cell of it counts.
struct TeamCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "team", abstract: "The team board: every IRO's caseload in counts.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var past: AsAtOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Print what differs from this day.", valueName: "date"))
  var compare: String?

  @Option(
    help: ArgumentHelp("Sort by name, fte, per-fte, on-time or a column.", valueName: "column"))
  var sort = "name"

  @Option(help: ArgumentHelp("Print the rows that this column counts.", valueName: "column"))
  var cell: String?

  @Option(help: ArgumentHelp("Of this IRO only, with --cell.", valueName: "name"))
  var iro: String?

  @OptionGroup var output: TableOptions

  func run(in outside: Outside) throws {
    let office = try Office(store, outside).asAt(past)
    let seen = Seen(today: office.today, now: office.now)
    if let cell { return try CellRows(cell, of: iro, office, seen).print() }
    let board = TeamBoard(office.register, at: seen)
    if let compare {
      let other = try Office(store, outside)
      let day = try other.day(compare)
      let earlier = try other.asAt(day, past.known)
      let older = TeamBoard(earlier.register, at: Seen(today: earlier.today, now: earlier.now))
      office.output.line(
        "\(earlier.today.weekdayShort) → \(office.today.weekdayShort), \(past.known.title)")
      BoardText.differences(BoardComparison(earlier: older, later: board)).print(to: office.output)
      return
    }
    let lines = BoardOrder(try BoardText.key(sort)).sorted(board)
    if output.json {
      try office.output.json(ListedBoard(board, lines, known: past.asAt == nil ? nil : past.known))
    } else if output.csv {
      office.output.text(BoardText.csv(board, lines))
    } else {
      BoardText.print(board, lines, past.words(office), to: office.output)
    }
  }
}
