import ArgumentParser

/// What the service has set for itself.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "What the service has set for itself: show, export, import.",
    subcommands: [ShowPolicy.self, ExportPolicy.self, ImportPolicy.self])
}
