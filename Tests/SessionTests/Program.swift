import Foundation
import Glibc
import Testing

/// The built program, run as people and scripts run it.
enum Program {
  /// The program in the folder of this build.
  static let path = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "caseload").path

  /// What a run of a program came to.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs the program to its end without a terminal.
  static func run(_ arguments: [String], in place: Place) throws -> Outcome {
    try launch([path] + arguments, in: place)
  }

  /// Runs the program to its end, which must be a good one, and returns what it printed.
  @discardableResult
  static func say(_ arguments: String..., in place: Place) throws -> String {
    let outcome = try run(arguments, in: place)
    try #require(outcome.status == 0, "caseload \(arguments): \(outcome.errors)")
    return outcome.output
  }

  /// Runs a program to its end.
  ///
  /// It writes into files and not into pipes: the server of a terminal that is started so goes on
  /// and would hold a pipe open.
  static func launch(
    _ line: [String], in place: Place, with more: [String: String] = [:],
    whileRunning body: (pid_t) -> Void = { _ in }
  ) throws -> Outcome {
    let name = UUID().uuidString
    let (output, errors) = (place.path("\(name).out"), place.path("\(name).err"))
    defer {
      unlink(output)
      unlink(errors)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    hearSignals(&attributes)
    var arguments = line.map { strdup($0) } + [nil]
    let all = place.environment.merging(more) { $1 }
    var environment = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + environment).forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawn(
      &child, line[0], &actions, &attributes, &arguments, &environment)
    guard code == 0 else { throw Missing("\(line[0]) could not be started") }
    body(child)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return Outcome(status: (status >> 8) & 0xff, output: read(output), errors: read(errors))
  }

  /// Lets the program hear every signal: the threads that run tests hear none, and a program that
  /// is started inherits that.
  private static func hearSignals(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }

  private static func read(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }
}
