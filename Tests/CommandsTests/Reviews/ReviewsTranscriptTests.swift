import Testing

@Suite("Reviews on the command line")
struct ReviewsTranscriptTests {
  @Test("as the transcripts hold it", arguments: Transcript.names(of: "Reviews"))
  func transcripts(_ name: String) throws { try Transcript.expect(name) }
}
