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

  func run(in outside: Outside) throws {
    let office = try Office(store, outside)
    try office.desk().mustBeAllowed(.readOthers, office.register)
    let found = try AllocationCandidate.ranked(
      for: office.child(child), in: office.register, today: office.today)
    var table = TextTable(["IRO", "FTE", "Children", "Why"], numbers: [1, 2])
    for candidate in found {
      table.append([
        candidate.officer.name, candidate.officer.fullTimeEquivalent, grouped(candidate.children),
        candidate.reasons.joined(separator: "; "),
      ])
    }
    table.print(to: office.output)
  }
}
