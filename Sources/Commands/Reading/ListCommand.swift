import ArgumentParser
import Domain
import Reports

/// Lists a caseload.
struct ListCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the children of a caseload.",
    discussion: """
      Filters: words match name, id, placement, social worker and team; priority:high, due<20wd, \
      seen>6w, status:C1, age>=16, qa:open, plan:none, is:closed; a minus sign before one leaves \
      its children out.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(
    parsing: .allUnrecognized,
    help: "Words and terms that a child must match, such as brenn priority:high.")
  var filter: [String] = []

  @OptionGroup var scope: ScopeOptions
  @OptionGroup var past: AsAtOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "What to sort by; a minus sign before it reverses: \(Self.columns).", valueName: "column"))
  var sort = "next-review"

  @OptionGroup var output: TableOptions

  func run(in outside: Invocation) throws {
    guard let order = SortOrder(sort) else {
      throw Failure.usage("no column is called \(sort)", hint: "there are: \(Self.columns)")
    }
    let filter = Filter(self.filter.joined(separator: " "))
    if let problem = filter.problems.first {
      throw Failure.usage("\(problem.term) is not understood", hint: problem.hint)
    }
    let office = try Office(store, outside).asAt(past)
    let caseload = Caseload(
      office.register, scope: try scope.scope(in: office), today: office.today)
    let rows = caseload.rows(matching: filter, sortedBy: order, in: office.register)
      .map { caseload.row($0, in: office.register) }
    let columns = CaseloadColumn.columns
    if output.json {
      try office.output.json(rows.map { Listed(columns, $0) })
    } else if output.csv {
      office.output.text(CSVText.table(columns, rows))
    } else {
      TextTable(columns.named(CaseloadColumn.printed), rows, heading: \.short)
        .print(to: office.output)
      office.output.line()
      let all = filter.asksForClosed ? caseload.members.count : caseload.count
      office.output.line(
        filter.isEmpty
          ? rows.count.counted("child", "children")
          : "\(rows.count.grouped) of \(all.counted("child", "children"))")
      if let words = caseload.scope.lostWords { office.output.line("(\(words))") }
    }
  }

  private static let columns = SortOrder.Column.all.map(\.id).joined(separator: ", ")
}
