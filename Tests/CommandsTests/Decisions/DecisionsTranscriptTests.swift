import Testing

@Suite("Decisions on the command line")
struct DecisionsTranscriptTests {
  @Test("as the transcripts hold it", arguments: Transcript.names(of: "Decisions"))
  func transcripts(_ name: String) throws { try Transcript.expect(name) }
}
