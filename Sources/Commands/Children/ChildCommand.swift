import ArgumentParser

/// What is done by hand about a child, before or beside the extract.
struct ChildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "child",
    abstract: "Add a child by hand, close or reopen a case, or say who a child is.",
    subcommands: [
      AddChild.self, CloseChild.self, ReopenChild.self, DescribeChild.self, SettleReview.self,
    ])
}
