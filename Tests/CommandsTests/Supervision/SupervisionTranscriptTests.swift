import Testing

@Suite("Supervision on the command line")
struct SupervisionTranscriptTests {
  @Test("as the transcripts hold it", arguments: Transcript.names(of: "Supervision"))
  func transcripts(_ name: String) throws { try Transcript.expect(name) }
}
