import Testing

@Suite("Whatever is printed on the command line")
struct RunningTranscriptTests {
  @Test("as the transcripts hold it", arguments: Transcript.names(of: "Running"))
  func transcripts(_ name: String) throws { try Transcript.expect(name) }
}
