import ArgumentParser
import Domain
import Glibc

/// Runs one command line: reads it, does it, and says how it ended.
package enum Front {
  /// Runs the arguments against the commands of the world's root; returns the exit status.
  package static func run(_ arguments: [String], in outside: Invocation) -> Int32 {
    let status = perform(arguments, in: outside)
    outside.output.flush()
    return status
  }

  private static func perform(_ arguments: [String], in outside: Invocation) -> Int32 {
    do {
      if let unknown = unknownCommand(arguments, outside.root) { throw unknown }
      var command = try outside.root.parseAsRoot(arguments)
      if var command = command as? any OfficeCommand {
        try command.run(in: outside)
      } else {
        try command.run()
      }
      return EXIT_SUCCESS
    } catch let error as any Explained {
      return explain(error, outside.output)
    } catch {
      return end(with: error, in: outside)
    }
  }

  private static func explain(_ error: any Explained, _ output: Output) -> Int32 {
    output.notice("caseload: \(error.message)")
    if let hint = error.hint { output.notice("hint: \(hint)") }
    return Failure.status(of: error)
  }

  /// Prints help where it was asked for, else what was wrong with the command line.
  private static func end(with error: any Error, in outside: Invocation) -> Int32 {
    let root = outside.root
    let status = root.exitCode(for: error).rawValue
    let text = root.fullMessage(for: error, columns: columns)
    guard !text.isEmpty else { return status }
    if status == EXIT_SUCCESS {
      outside.output.line(text)
      return status
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let first = lines.first, first.hasPrefix("Error: ") {
      lines[0] = "caseload: \(first.dropFirst("Error: ".count).smallFirst)"
    }
    outside.output.notice(lines.joined(separator: "\n"))
    return status
  }

  /// Help is as wide as a common terminal, whatever it is printed on.
  private static let columns = 80

  /// Returns the failure where the first word is no command: otherwise the screens, which open by
  /// default, would be told of an argument they do not know.
  private static func unknownCommand(
    _ arguments: [String], _ root: any ParsableCommand.Type
  ) -> Failure? {
    guard let first = arguments.first, !first.hasPrefix("-") else { return nil }
    let known = root.configuration.subcommands.map { $0._commandName } + ["help"]
    guard !known.contains(first) else { return nil }
    let nearest = known.map { $0.slips(from: first) }.min() ?? .max
    let isNear = nearest <= 2 && nearest < first.count - 1
    let close = known.filter {
      isNear ? $0.slips(from: first) == nearest : $0.hasPrefix(first.prefix(3))
    }.sorted()
    return .usage(
      "there is no command \(first)",
      hint: close.isEmpty
        ? "see them all with: caseload --help" : "did you mean \(close.joined(separator: " or "))?")
  }
}
