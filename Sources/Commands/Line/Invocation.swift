import ArgumentParser
import Domain

/// What a command knows of the world around it: who runs it, where, when, and where it prints.
///
/// It is handed to every command, so that tests run commands in their own process with a clock and
/// a login of their own.
package struct Invocation {
  package var environment: [String: String]
  /// The login name of the operating system.
  package var login: String
  package var now: Moment
  /// True where the clock is known to be right: a test sets it as it likes.
  package var clockIsRight = false
  package var output: Output
  /// Reads everything that stands on standard input.
  package var readInput: () throws -> [UInt8]
  /// Opens the screens with the arguments of the default command; nil where there is no terminal.
  package var openScreens: (([String]) throws -> Void)?
  /// The root command, from which completions and the manual are made.
  package var root: any ParsableCommand.Type

  package init(
    environment: [String: String], login: String, now: Moment, output: Output,
    root: any ParsableCommand.Type, readInput: @escaping () throws -> [UInt8]
  ) {
    self.environment = environment
    self.login = login
    self.now = now
    self.output = output
    self.root = root
    self.readInput = readInput
  }

  /// The stores of this installation.
  package var backend: Backend { Backend(environment: environment) }
}
