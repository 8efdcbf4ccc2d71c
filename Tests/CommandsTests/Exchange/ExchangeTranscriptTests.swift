import Testing

@Suite("Imports on the command line")
struct ExchangeTranscriptTests {
  @Test("as the transcripts hold it", arguments: Transcript.names(of: "Exchange"))
  func transcripts(_ name: String) throws { try Transcript.expect(name) }
}
