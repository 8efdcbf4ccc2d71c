import ArgumentParser
import Domain
import Reports

/// What needs somebody today.
struct TodayCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "What is late, due today, due this week and due later, the most pressing first.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var output: JSONOption

  @OptionGroup var past: AsAtOptions

  @Flag(help: "List what is due beyond the days that count as soon as well.")
  var everything = false

  func run(in outside: Invocation) throws {
    let office = try Office(store, outside).asAt(past)
    let list = DueList(
      office.register, scope: try scope.scope(in: office), today: office.today, now: office.now,
      everything: everything)
    let rows = list.rows(0..<list.count, in: office.register, now: office.now)
    if output.json {
      try office.output.json(rows.map(ListedDuty.init))
      return
    }
    let words = list.scope.words(in: office.register).map { " · \($0)" } ?? ""
    let targets = list.targetWords.map { " · \($0)" } ?? ""
    office.output.line(
      "Today · \(office.today.weekdayShort)\(office.practiceWords) · \(list.title)\(targets)\(words)"
    )
    if list.scope == .everyone {
      for departure in Departure.all(in: office.register, today: office.today) {
        office.output.line("! \(departure.sentence)")
      }
    }
    for (group, range) in list.groups {
      office.output.line()
      office.output.line("\(group.title) \(range.count)")
      table(rows[range], list.scope).print(to: office.output)
    }
    if list.beyond > 0 {
      office.output.line()
      office.output.line("\(list.beyond.grouped) more later; see them with --everything")
    }
  }

  private func table(_ rows: ArraySlice<DueRow>, _ scope: Scope) -> TextTable {
    var table = TextTable()
    for row in rows {
      table.append(
        [
          row.when, row.title, row.name, row.age.map(String.init) ?? "", row.sentence,
          row.priority?.title ?? "",
        ] + (scope.isOneOfficers ? [] : [row.iro ?? "nobody"]))
    }
    return table
  }
}
