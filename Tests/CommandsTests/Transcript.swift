import CustomDump
import Foundation
import Testing

/// A file of commands and what they print, with a sentence that says what it shows.
///
/// Lines that begin with `$` are commands, with `@` what the world around them is; every other
/// line after the first command is what was printed, `! ` before what went to standard error.
struct Transcript {
  let name: String
  let text: String

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Transcripts")

  /// The names of all transcripts, each with its area: "Visits/visits.txt".
  static let names: [String] = {
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (files ?? []).filter { $0.hasSuffix(".txt") }.sorted()
  }()

  /// The names of the transcripts of one area.
  static func names(of area: String) -> [String] { names.filter { $0.hasPrefix("\(area)/") } }

  /// Plays a transcript again and expects what it holds; with RECORD=1 it is written anew.
  static func expect(_ name: String) throws {
    let transcript = try Transcript(named: name)
    let replayed = try transcript.replayed()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try record(replayed, named: name)
    } else {
      let difference = diff(transcript.text, replayed)
      #expect(transcript.text == replayed, "\(name):\n\(difference ?? "")")
    }
  }

  init(named name: String) throws {
    self.name = name
    text = try String(contentsOf: Transcript.url(name), encoding: .utf8)
  }

  /// Puts what was printed in the file's place.
  static func record(_ text: String, named name: String) throws {
    try text.write(to: url(name), atomically: true, encoding: .utf8)
  }

  private static func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

  /// Runs the commands again and returns the transcript as it reads now.
  func replayed() throws -> String {
    let stage = try Stage()
    defer { stage.clear() }
    var result: [String] = []
    var hasBegun = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ ") {
        hasBegun = true
        result.append(line)
        result += stage.run(line)
      } else if line.hasPrefix("@ ") {
        try stage.arrange(String(line.dropFirst(2)))
        result.append(line)
      } else if line.hasPrefix("# ") || !hasBegun {
        result.append(line)
      }
    }
    while result.last == "" { result.removeLast() }
    return result.joined(separator: "\n") + "\n"
  }
}
