import ArgumentParser
import Testing

@Suite("The transcripts")
struct CoverageTests {
  @Test("show every command but the manual, which is as long as a book")
  func everyCommand() throws {
    let all = try Transcript.names.map { try Transcript(named: $0).text }.joined()
    for command in TestRoot.configuration.subcommands {
      let name = command.configuration.commandName ?? ""
      #expect(
        name == "manual" || all.contains("$ caseload \(name)"),
        "no transcript shows caseload \(name)")
    }
  }
}
