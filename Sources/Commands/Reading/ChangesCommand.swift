import ArgumentParser
import Domain
import Reports

/// Says by name what an import changed.
struct ChangesCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "What the last import changed, by name: who came, left, is absent, moved.",
    discussion: """
      Read from the journal: each fact of the import beside the record before it.
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var output: TableOptions

  @Argument(help: "A number of an entry of another import, as in --imports.")
  var entry: Int?

  @Flag(help: "List the imports, the newest first.")
  var imports = false

  @Flag(help: "List everybody, and not only the first of each kind.")
  var all = false

  func run(in outside: Invocation) throws {
    let office = try Office(store, outside)
    if imports { return try list(office) }
    let scope = try scope.scope(in: office)
    guard let intake = try intake(office) else {
      if output.json { return try office.output.json([Listed<CaseNews>]()) }
      office.output.line("No import is recorded yet.")
      return
    }
    let news = try IntakeNews(
      intake.versions, scope: scope, in: office.register, today: office.today)
    if output.json {
      try office.output.json(news.lines.map { Listed(CaseNews.columns, $0) })
    } else if output.csv {
      office.output.text(CSVText.table(CaseNews.columns, news.lines))
    } else {
      let day = intake.at(in: office.register)?.day.weekdayShort ?? ""
      let words = scope.words(in: office.register).map { " · \($0)" } ?? ""
      office.output.line("Changed by the import of \(day): \(intake.intake.name)\(words)")
      if news.lines.isEmpty {
        office.output.line()
        office.output.line("Nothing about these children.")
      }
      NewsText(news, listsAll: all).print(to: office.output)
    }
  }

  /// The import asked for, or the last of a return or list.
  private func intake(_ office: Office) throws -> TakenIntake? {
    guard let entry else { return office.register.intakes.last }
    guard let found = office.register.intakes.first(where: { $0.versions.contains(entry) }) else {
      throw Refusal.noSuchImport(entry)
    }
    return found
  }

  private func list(_ office: Office) throws {
    let intakes = Array(office.register.intakes.reversed())
    let columns = TakenIntake.columns(in: office.register)
    if output.json {
      try office.output.json(intakes.map { Listed(columns, $0) })
    } else if output.csv {
      office.output.text(CSVText.table(columns, intakes))
    } else if intakes.isEmpty {
      office.output.line("No import is recorded yet.")
    } else {
      TextTable(columns, intakes).print(to: office.output)
    }
  }
}
