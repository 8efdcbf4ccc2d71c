import Testing

@Suite("Visits on the command line")
struct VisitsTranscriptTests {
  @Test("as the transcripts hold it", arguments: Transcript.names(of: "Visits"))
  func transcripts(_ name: String) throws { try Transcript.expect(name) }
}
