import ArgumentParser
import Commands
import Glibc

/// The program: reads the command line and starts one of its two front ends.
@main
struct Main: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caseload",
    abstract: "Track the cases of Independent Reviewing Officers.",
    discussion: """
      Without a command the screens open. Everything the screens do can be done by a command, \
      and every command prints plain text, or JSON with --json.
      """,
    version: "0.1.0",
    subcommands: AllCommands.list + [Open.self],
    defaultSubcommand: Open.self)

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    Glibc.exit(Front.run(arguments, in: .system(root: Main.self)))
  }
}
