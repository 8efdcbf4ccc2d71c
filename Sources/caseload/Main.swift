import ArgumentParser
import Commands
import Curses
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
    Glibc.exit(Front.run(arguments, in: outside))
  }

  /// The world of this process, where a command may go on to the screens at a terminal.
  private static var outside: Invocation {
    let plain = Invocation.system(root: Main.self)
    var outside = plain
    if CursesTerminal.isAtHand {
      outside.openScreens = { arguments in try Open.parse(arguments).run(in: plain) }
    }
    return outside
  }
}
