import ArgumentParser

/// Supervision: the walk through a caseload, and the actions that are agreed.
struct SuperviseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "supervise", abstract: "Walk through an IRO's caseload; agree actions.",
    subcommands: [SuperviseList.self, SuperviseAction.self], defaultSubcommand: SuperviseList.self)
}
