import ArgumentParser

/// Takes in the authority's own data.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in an SSDA903 return, names, allocations or Annex A.",
    subcommands: [
      ImportReturn.self, ImportPeople.self, ImportAllocations.self, ImportAnnexA.self,
      ImportUndo.self,
    ])
}
