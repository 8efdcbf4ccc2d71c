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

  @OptionGroup var why: BecauseOption

  /// The description; to name the child of another is to look at the case, since the page of one's
  /// own child says from then on who the brother or sister is.
  ///
  /// - Parameter child: who is described, whose brothers and sisters are known already.
  func description(of child: ChildID, in office: inout Office) throws -> Description {
    let known = office.register.siblings(of: child)
    let siblings = try sibling.map { text in
      let id = ChildID(text.trimmed)
      return try known.contains(id) ? id : office.child(text, because: why.because)
    }
    for id in siblings where !known.contains(id) {
      try office.openCase(of: id, with: "sibling", because: why.because)
    }
    var seen: Set<ChildID> = []
    return Description(
      name: name, knownAs: knownAs, socialWorker: socialWorker, team: team,
      teamManager: teamManager,
      siblings: noSiblings
        ? [] : sibling.isEmpty ? nil : siblings.filter { seen.insert($0).inserted })
  }
}
