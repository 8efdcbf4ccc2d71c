import ArgumentParser

/// Prints a script with which a shell completes the commands.
struct CompletionsCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print the script with which bash, zsh or fish completes these commands.",
    discussion:
      "For bash: caseload completions bash > ~/.local/share/bash-completion/completions/caseload")

  @Argument(help: "bash, zsh or fish.")
  var shell: String

  func run(in outside: Invocation) throws {
    guard let shell = CompletionShell(rawValue: shell) else {
      let known = CompletionShell.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure.usage("no completions are known for \(shell)", hint: "there are: \(known)")
    }
    outside.output.text(outside.root.completionScript(for: shell) + "\n")
  }
}
