import Testing

@Suite("Looking things up on the command line")
struct ReadingTranscriptTests {
  @Test("as the transcripts hold it", arguments: Transcript.names(of: "Reading"))
  func transcripts(_ name: String) throws { try Transcript.expect(name) }
}
