import ArgumentParser
import Domain

/// Who the child is and who works with the child.
struct DescriptionOptions: ParsableArguments {
  @Option(help: "The child's name.")
  var name: String?

  @Option(help: ArgumentHelp("What the child is called.", valueName: "name"))
  var knownAs: String?

  @Option(help: ArgumentHelp("The social worker.", valueName: "name"))
  var socialWorker: String?

  @Option(help: "The social worker's team.")
  var team: String?

  @Option(help: ArgumentHelp("The team manager.", valueName: "name"))
  var teamManager: String?

  @Option(
    help: ArgumentHelp("A brother or sister; may be repeated.", valueName: "child"))
  var sibling: [String] = []

  @Flag(help: "Nobody is a brother or sister.")
  var noSiblings = false

  init() {}

  func validate() throws {
    guard !noSiblings || sibling.isEmpty else {
      throw ValidationError("say either --sibling or --no-siblings")
    }
  }

  func description(in office: Office) throws -> Description {
    Description(
      name: name, knownAs: knownAs, socialWorker: socialWorker, team: team,
      teamManager: teamManager,
      siblings: noSiblings ? [] : sibling.isEmpty ? nil : try office.children(sibling))
  }
}
