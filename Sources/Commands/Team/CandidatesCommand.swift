import ArgumentParser
import Domain
import Reports

/// Ranks who could take a child.
struct CandidatesCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "candidates", abstract: "Who could take a child, the best first, and why.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @OptionGroup var output: TableOptions

  func run(in outside: Invocation) throws {
    let office = try Office(store, outside)
    try office.mustBeAllowed(.readOthers)
    let id = try office.child(child)
    let found = try AllocationCandidate.ranked(for: id, in: office.register, today: office.today)
    let name = office.register.name(of: id)
    let columns = AllocationCandidate.columns
    if output.json {
      try office.output.json(ListedCandidates(id, name: name, found))
    } else if output.csv {
      let whose: [Column<AllocationCandidate>] = [
        .unseen("id") { _ in .string(id.rawValue) }, .unseen("name") { _ in .name(name, of: id) },
      ]
      office.output.text(CSVText.table(whose + columns, found))
    } else {
      TextTable(columns.named(AllocationCandidate.printed), found).print(to: office.output)
    }
  }
}
