import ArgumentParser
import CustomDump
import Foundation
import Testing

@Suite("A transcript of the command line")
struct TranscriptTests {
  @Test("prints what it printed before", arguments: Transcript.names)
  func replay(_ name: String) throws {
    let transcript = try Transcript(named: name)
    let replayed = try transcript.replayed()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Transcript.record(replayed, named: name)
    } else {
      let difference = diff(transcript.text, replayed)
      #expect(transcript.text == replayed, "\(name):\n\(difference ?? "")")
    }
  }

  @Test("is there for every command")
  func coverage() throws {
    let all = try Transcript.names.map { try Transcript(named: $0).text }.joined()
    // The manual is as long as a book; ManualTests looks into it.
    for command in TestRoot.configuration.subcommands {
      let name = command.configuration.commandName ?? ""
      #expect(
        name == "manual" || all.contains("$ caseload \(name)"),
        "no transcript shows caseload \(name)")
    }
  }
}
