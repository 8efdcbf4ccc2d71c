import ArgumentParser
import Domain

/// Where the store is, who acts, and which day it is: understood by every command.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the store; else $CASELOAD_STORE, else $XDG_DATA_HOME/caseload.",
      valueName: "dir"))
  var store: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Which of the people bound to your login acts; in a demonstration or to practise, anybody.",
      valueName: "person"))
  var person: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Take this day for today: to read, and in a demonstration or to practise, to record.",
      valueName: "date"))
  var today: String?

  /// Left out of help and usage: the refusal that asks for it names it.
  @Flag(
    help: ArgumentHelp(
      "Record though this computer's clock is far from the last entry: it is right.",
      visibility: .hidden))
  var clockIsRight = false

  @Flag(help: "Print without colours; commands never use any.")
  var noColor = false

  init() {}

  /// The folder of the store.
  func path(in outside: Invocation) throws(Failure) -> String {
    if let store, !store.isEmpty { return store }
    let environment = outside.environment
    if let store = environment["CASELOAD_STORE"], !store.isEmpty { return store }
    if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") {
      return "\(folder)/caseload"
    }
    guard let home = environment["HOME"], !home.isEmpty else {
      throw .usage("no folder for the store is known", hint: "name one with --store DIR")
    }
    return "\(home)/.local/share/caseload"
  }

  /// True where another day than the machine's was named.
  func isDaySet(in outside: Invocation) throws -> Bool { try day(in: outside) != outside.now.day }

  /// Today in England, or the day that was named instead.
  func day(in outside: Invocation) throws -> Day {
    let real = outside.now.day
    guard let today else { return real }
    return try DayReader.read(today, today: real, workingDays: WorkingDays(), .nearest)
  }
}

/// Reads the days of options.
enum DayReader {
  /// Returns the day that a text means.
  static func read(
    _ text: String, today: Day, workingDays: WorkingDays, _ direction: DayExpression.Direction
  ) throws(DayExpressionProblem) -> Day {
    try DayExpression.read(text, today: today, workingDays: workingDays, direction: direction)
      .get().day
  }
}
