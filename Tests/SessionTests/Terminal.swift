import Foundation
import Glibc
import Testing

/// A terminal of its own in tmux, in which the program runs.
final class Terminal {
  private let socket: String
  private let place: Place

  static let isAtHand = ["/usr/bin/tmux", "/bin/tmux", "/usr/local/bin/tmux"]
    .contains { FileManager.default.isExecutableFile(atPath: $0) }

  /// Opens a terminal and runs a line of the shell in it.
  init(
    _ line: String, in place: Place, columns: Int = 100, rows: Int = 30, kind: String? = nil
  ) throws {
    socket = place.path("tmux-\(UUID().uuidString.prefix(8))")
    self.place = place
    try place.write(
      "tmux.conf",
      "set -g remain-on-exit on\nset -g escape-time 0\nset -g status off\n")
    let term = kind.map { "TERM=\($0) " } ?? ""
    try tmux(
      "-f", place.path("tmux.conf"), "new-session", "-d",
      "-x", "\(columns)", "-y", "\(rows)", "exec env \(term)\(line)")
  }

  deinit { _ = try? tmux("kill-server") }

  /// Opens the program in a terminal.
  static func caseload(
    _ options: String = "", in place: Place, columns: Int = 100, rows: Int = 30,
    kind: String? = nil
  ) throws -> Terminal {
    try Terminal(
      "'\(Program.path)' --today \(Place.today) \(options)", in: place, columns: columns,
      rows: rows, kind: kind)
  }

  /// Presses keys by their names: "Enter", "C-s", "v".
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Types a text letter by letter.
  func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  /// Pastes a text in one piece, as the terminal's own paste does, its line ends as they are.
  func paste(_ text: String) throws {
    try place.write("pasted.txt", text)
    try tmux("load-buffer", place.path("pasted.txt"))
    try tmux("paste-buffer", "-p", "-r")
  }

  /// A state of the terminal by tmux's name for it: "alternate_on", "cursor_flag".
  func state(_ name: String) throws -> String {
    try tmux("display-message", "-p", "#{\(name)}").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The process that runs in the terminal.
  func process() throws -> pid_t { try #require(pid_t(try state("pane_pid"))) }

  /// The first process that a process has started.
  func child(of process: pid_t) throws -> pid_t {
    let path = "/proc/\(process)/task/\(process)/children"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return try #require(text.split(separator: " ").first.flatMap { pid_t($0) })
  }

  var screen: String { (try? tmux("capture-pane", "-p")) ?? "" }

  /// The screen and what has moved out of it at the top.
  var everything: String { (try? tmux("capture-pane", "-p", "-S", "-")) ?? "" }

  /// The screen with the sequences that colour it.
  var colouredScreen: String { (try? tmux("capture-pane", "-p", "-e")) ?? "" }

  func resize(_ columns: Int, _ rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Waits until the screen shows some words.
  func wait(for words: String, within seconds: Double = 30) throws {
    try wait("“\(words)”", within: seconds) { $0.contains(words) }
  }

  /// Waits until the words are no longer on the screen.
  func waitUntilGone(_ words: String) throws {
    try wait("“\(words)” to go") { !$0.contains(words) }
  }

  func wait(_ what: String, within seconds: Double = 30, until holds: (String) -> Bool) throws {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    while clock.now < end {
      if holds(screen) { return }
      usleep(20_000)
    }
    throw Missing("waited in vain for \(what); the screen shows:\n\(screen)")
  }

  /// Kills the program as a power cut would: at once, without a word.
  func kill() throws {
    let process = try process()
    try #require(Glibc.kill(process, SIGKILL) == 0)
    // A process that nobody has collected yet is dead all the same.
    try wait("the program to be dead") { _ in
      let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      return status?.contains(") Z ") ?? true
    }
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    let outcome = try Program.launch(["/usr/bin/env", "tmux", "-S", socket] + arguments, in: place)
    guard outcome.status == 0 else {
      throw Missing("tmux \(arguments): \(outcome.errors)")
    }
    return outcome.output
  }
}

/// Something that should have been there.
struct Missing: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
