import Testing

@Suite("The shells on the command line")
struct ManualTranscriptTests {
  @Test("as the transcripts hold it", arguments: Transcript.names(of: "Manual"))
  func transcripts(_ name: String) throws { try Transcript.expect(name) }
}
