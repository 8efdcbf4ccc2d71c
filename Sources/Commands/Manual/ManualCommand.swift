import ArgumentParser
import FoundationEssentials

/// Prints the manual page.
struct ManualCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page, to be read with: caseload manual | man -l -")

  func run(in outside: Invocation) throws {
    let description = Data(outside.root._dumpHelp().utf8)
    let tree = try JSONDecoder().decode(CommandTree.self, from: description)
    outside.output.text(ManualPage(of: tree.command).page)
  }
}
