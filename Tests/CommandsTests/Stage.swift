import ArgumentParser
import Commands
import Domain
import Foundation

/// The world in which a transcript plays: a folder of its own, a login, a day.
final class Stage {
  private let folder: String
  private var login = "pe123"
  private var now = Moment(england: Day(2026, 1, 5), hour: 9, minute: 0)
  private var input = ""
  /// False where the clock is asked about as it is outside of tests.
  private var clockIsRight = true
  private var environment: [String: String]

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("caseload-transcript-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    self.folder = folder.path
    let state = folder.appendingPathComponent("state/caseload")
    try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
    try Data("0123456789abcdef0123456789abcdef\n".utf8)
      .write(to: state.appendingPathComponent("installation"))
    environment = [
      "CASELOAD_STORE": folder.path + "/store", "XDG_STATE_HOME": folder.path + "/state",
    ]
  }

  func clear() { try? FileManager.default.removeItem(atPath: folder) }

  /// Changes the world: "login sosei", "now 2026-04-21 09:30", "input text", "file a.csv text",
  /// "environment CASELOAD_ACK=1", "clock asked".
  func arrange(_ words: String) throws {
    let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
    guard let verb = parts.first, let rest = parts.dropFirst().first else { return }
    switch verb {
    case "login": login = rest
    case "now":
      let parts = rest.split(whereSeparator: { $0 == " " || $0 == ":" })
      if let day = Day.iso(parts[0]), let hour = Int(parts[1]), let minute = Int(parts[2]) {
        now = Moment(england: day, hour: hour, minute: minute)
      }
    case "clock": clockIsRight = rest != "asked"
    case "input": input = Stage.unescaped(rest)
    case "environment":
      let pair = rest.split(separator: "=", maxSplits: 1).map(String.init)
      environment[pair[0]] = pair[1]
    case "file": try write(rest)
    case "damage": try damage(rest.split(separator: " ").map(String.init))
    default: break
    }
  }

  /// Writes "name content" as a file; `\n` in the content ends a line.
  private func write(_ words: String) throws {
    let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
    try write(Array((parts.count > 1 ? Stage.unescaped(parts[1]) : "").utf8), to: parts[0])
  }

  /// Writes a file, and makes the folders above it.
  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(fileURLWithPath: "\(folder)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
  }

  /// Puts another word in the place of one in a file: "store/journal.jsonl C12 C13".
  private func damage(_ words: [String]) throws {
    let url = URL(fileURLWithPath: "\(folder)/\(words[0])")
    let text = try String(contentsOf: url, encoding: .utf8)
    let (old, new) = (Stage.unescaped(words[1]), Stage.unescaped(words[2]))
    try Data(text.replacing(old, with: new).utf8).write(to: url)
  }

  /// Runs one command line, and returns what it printed and how it ended.
  func run(_ line: String) -> [String] {
    let out = Kept()
    let errors = Kept()
    let outside = invocation(out, errors)
    let words = Stage.words(of: line.dropFirst("$ caseload".count))
    let status = Front.run(words.map { $0.replacing("FOLDER", with: folder) }, in: outside)
    var result = out.lines + errors.lines.map { "! \($0)" }
    if status != 0 { result.append("exit status \(status)") }
    return result.map { $0.replacing(folder, with: "FOLDER") }
  }

  private func invocation(_ out: Kept, _ errors: Kept) -> Invocation {
    let input = input
    var outside = Invocation(
      environment: environment, login: login, now: now, output: Output(out: out, errors: errors),
      root: TestRoot.self, readInput: { Array(input.utf8) })
    outside.clockIsRight = clockIsRight
    return outside
  }

  /// Whether the screens open for who sits here.
  func opensScreens() -> Bool {
    let outside = invocation(Kept(), Kept())
    return (try? DeskOptions.parse([]).open(in: outside)) != nil
  }

  /// The words of a command line, as a shell takes them, with the escapes of Swift in quotes.
  private static func words(of line: Substring) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
        word = word ?? ""
      } else if character == " ", !isQuoted {
        if let done = word { words.append(unescaped(done)) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let done = word { words.append(unescaped(done)) }
    return words
  }

  /// Puts what `\n`, `\e` and `\u{202E}` stand for in their place.
  private static func unescaped(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let slash = rest.firstIndex(of: "\\") {
      result += rest[..<slash]
      rest = rest[rest.index(after: slash)...]
      if rest.hasPrefix("n") {
        result += "\n"
        rest = rest.dropFirst()
      } else if rest.hasPrefix("e") {
        result += "\u{1B}"
        rest = rest.dropFirst()
      } else if rest.hasPrefix("u{"), let end = rest.firstIndex(of: "}") {
        let digits = rest[rest.index(rest.startIndex, offsetBy: 2)..<end]
        if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) {
          result.unicodeScalars.append(scalar)
        }
        rest = rest[rest.index(after: end)...]
      }
    }
    return result + rest
  }
}

/// The commands without the screens.
struct TestRoot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caseload", abstract: "Track the cases of Independent Reviewing Officers.",
    subcommands: AllCommands.list)
}

/// Keeps what a command printed.
final class Kept: Sink {
  private var bytes: [UInt8] = []

  @discardableResult func write(_ bytes: [UInt8]) -> Bool {
    self.bytes += bytes
    return true
  }

  /// What was printed, line by line.
  var lines: [String] {
    guard !bytes.isEmpty else { return [] }
    var lines = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
