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
    let listed = ListedCandidates(id, name: office.register.name(of: id), found)
    if output.json {
      try office.output.json(listed)
    } else if output.csv {
      office.output.text(Self.csv(listed))
    } else {
      Self.text(found).print(to: office.output)
    }
  }

  private static func text(_ found: [AllocationCandidate]) -> TextTable {
    var table = TextTable(["IRO", "FTE", "Children", "Why"], numbers: [1, 2])
    for candidate in found {
      table.append([
        candidate.officer.name, candidate.officer.fullTimeEquivalent, candidate.children.grouped,
        candidate.reasons.joined(separator: "; "),
      ])
    }
    return table
  }

  private static func csv(_ listed: ListedCandidates) -> String {
    CSVText.table(
      [
        "id", "name", "iro", "fte", "children", "guidanceFrom", "guidanceTo", "room", "siblings",
        "heldBefore", "sameArea",
      ],
      listed.candidates.map {
        [
          listed.id, listed.name.field, $0.iro, "\($0.fte)", "\($0.children)",
          "\($0.guidance.from)", "\($0.guidance.to)", "\($0.room)",
          $0.siblings.joined(separator: "; "), "\($0.heldBefore)", "\($0.sameArea)",
        ]
      })
  }
}
