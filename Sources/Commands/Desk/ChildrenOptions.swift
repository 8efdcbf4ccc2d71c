import ArgumentParser
import Domain

/// The child or children that a command is about.
struct ChildrenOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("The child's id, or part of a name that only one child has."))
  var child: String

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "Another child whom it is about too, such as a brother or sister; may be repeated.",
      valueName: "child"))
  var others: [String] = []

  init() {}

  /// The ids, each once.
  func ids(in office: Office) throws -> [ChildID] { try office.children([child] + others) }
}
