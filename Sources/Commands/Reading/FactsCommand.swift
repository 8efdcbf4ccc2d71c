import ArgumentParser
import Domain
import Reports

/// Lists the duties of which the store does not know whether they were done.
struct FactsCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "The facts to confirm: by child, what the store does not know, as after an import.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var past: AsAtOptions
  @OptionGroup var output: TableOptions

  func run(in outside: Invocation) throws {
    let office = try Office(store, outside).asAt(past)
    let list = FactList(
      office.register, scope: try scope.scope(in: office), today: office.today)
    let lines = list.items.map { list.line($0, in: office.register, today: office.today) }
    let columns = FactLine.columns
    if output.json {
      try office.output.json(lines.map { Listed(columns, $0) })
    } else if output.csv {
      office.output.text(CSVText.table(columns, lines))
    } else {
      let words = list.scope.words(in: office.register).map { " · \($0)" } ?? ""
      office.output.line(
        "Facts to confirm · \(past.words(office))\(words)")
      if !lines.isEmpty {
        office.output.line()
        TextTable(columns.named(FactLine.printed), lines).print(to: office.output)
      }
      office.output.line()
      office.output.line("\(list.title.capitalisedFirst)")
    }
  }
}
