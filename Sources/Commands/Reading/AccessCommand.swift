import ArgumentParser
import Domain
import Reports
import Storage

/// Lists who looked at cases that were not theirs.
struct AccessCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "access",
    abstract: "Who looked at cases that were not theirs: who, when, whose, with what and why.",
    discussion: """
      Every look is kept, a manager's too: show, why, trail, the pages of the screens, a backup. \
      The lines are chained; one that was changed or taken out is told here and by verify.
      """)

  @OptionGroup var store: StoreOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only looks on this day and later.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Only looks by this person.", valueName: "name"))
  var who: String?

  @Option(help: ArgumentHelp("Only looks at this child's case.", valueName: "id"))
  var child: String?

  @OptionGroup var output: TableOptions

  func run(in outside: Invocation) throws {
    let office = try Office(store, outside)
    try office.mustBeAllowed(.readLooks)
    let list = AccessList(
      office.session.store.looks(), since: try since.map { try office.day($0) },
      who: try who.map { try office.register.officer(named: $0).id },
      child: try child.map { try office.child($0) }, in: office.register,
      today: office.today)
    for problem in list.problems { office.output.notice("caseload: \(problem)") }
    let columns = AccessLine.columns
    if output.json {
      try office.output.json(list.lines.map { Listed(columns, $0) })
    } else if output.csv {
      office.output.text(CSVText.table(columns, list.lines))
    } else {
      if !list.lines.isEmpty {
        TextTable(columns.named(AccessLine.printed), list.lines).print(to: office.output)
        office.output.line()
      }
      office.output.line(list.title.capitalisedFirst)
      if let remark = list.remark { office.output.line("(\(remark))") }
    }
  }
}
