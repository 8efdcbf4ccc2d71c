import ArgumentParser
import Domain
import Reports

/// Lists what reviews decided.
struct DecisionsCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: "The decisions of reviews that are open, by team and day; or all of one child.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String?

  @OptionGroup var scope: ScopeOptions

  @Flag(help: "Only those whose day has passed.")
  var overdue = false

  @OptionGroup var because: BecauseOption
  @OptionGroup var past: AsAtOptions
  @OptionGroup var output: TableOptions

  func validate() throws {
    if child != nil, scope.iro != nil || scope.team {
      throw ValidationError("a child and --iro or --team cannot be used together")
    }
  }

  func run(in outside: Invocation) throws {
    var office = try Office(store, outside).asAt(past)
    let all =
      if let child {
        try lines(of: child, in: &office)
      } else {
        try DecisionList(
          office.register, scope: try scope.scope(in: office), today: office.today,
          overdue: overdue
        ).lines
      }
    let columns = DecisionLine.columns
    if output.json {
      try office.output.json(all.map { Listed(columns, $0) })
    } else if output.csv {
      office.output.text(CSVText.table(columns, all))
    } else {
      office.output.line("Decisions of reviews · \(past.words(office))")
      if !all.isEmpty {
        office.output.line()
        TextTable(columns.named(DecisionLine.printed), all).print(to: office.output)
      }
      office.output.line()
      office.output.line(DecisionList.title(of: all).capitalisedFirst)
    }
  }

  /// All decisions of one child, the newest review first.
  private func lines(of text: String, in office: inout Office) throws -> [DecisionLine] {
    let id = try office.child(text)
    try office.openCase(of: id, with: "decisions", because: because.because)
    let state = try office.register.child(id)
    return DecisionLine.all(
      state.decisions.all.filter { !overdue || $0.isOverdue(on: office.today) }, of: state,
      in: office.register, today: office.today)
  }
}
