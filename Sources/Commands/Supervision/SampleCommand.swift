import ArgumentParser

/// Dip samples: some cases drawn by lot, and what was found in their files.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Draw cases by lot, check their files, and count what was found.",
    subcommands: [DrawSample.self, CheckSample.self, ShowSample.self],
    defaultSubcommand: ShowSample.self)
}
