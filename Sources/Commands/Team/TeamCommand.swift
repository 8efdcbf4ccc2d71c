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

  @OptionGroup var output: PageOptions

  func validate() throws {
    if cell != nil && compare != nil {
      throw ValidationError("--cell and --compare cannot be used together")
    }
    if iro != nil && cell == nil {
      throw ValidationError("--iro goes with --cell; a caseload is listed by: caseload list --iro")
    }
    if output.html && (cell != nil || compare != nil) {
      throw ValidationError("--html prints the board, without --cell and --compare")
    }
  }

  func run(in outside: Invocation) throws {
    let office = try Office(store, outside).asAt(past)
    let seen = Viewpoint(today: office.today, now: office.now)
    if let cell {
      return try CellRows(cell, of: iro, office, seen).print(json: output.json, csv: output.csv)
    }
    let board = TeamBoard(office.register, at: seen)
    if let compare { return try print(board, office, besides: compare, outside) }
    let lines = BoardOrder(try BoardText.key(sort, office.register, at: office.today)).sorted(board)
    if output.json {
      try office.output.json(ListedBoard(board, lines, known: past.lookback))
    } else if output.csv {
      office.output.text(BoardText.csv(board, lines))
    } else if output.html {
      let page = PrintedBoard(board, lines, day: past.words(office))
      try output.print(page: page.html, "the team board", to: office)
    } else {
      BoardText.print(board, lines, past.words(office), to: office.output)
    }
  }

  private func print(
    _ board: TeamBoard, _ office: Office, besides day: String, _ outside: Invocation
  ) throws {
    let other = try Office(store, outside)
    let named = try other.asAt(other.day(day), past.known)
    let beside = TeamBoard(named.register, at: Viewpoint(today: named.today, now: named.now))
    let comparison = BoardComparison(between: beside, and: board)
    if output.json {
      try office.output.json(ListedComparison(comparison, known: past.known))
    } else if output.csv {
      office.output.text(CSVText.table(BoardComparison.Cell.columns, comparison.cells))
    } else {
      office.output.line(
        "\(comparison.earlier.seen.today.weekdayShort) → "
          + "\(comparison.later.seen.today.weekdayShort), \(past.known.title)")
      TextTable(comparison.columns.filter { !$0.title.isEmpty }, comparison.lines)
        .print(to: office.output)
    }
  }
}
