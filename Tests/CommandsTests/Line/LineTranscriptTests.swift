import Testing

@Suite("Whatever is printed on the command line")
struct LineTranscriptTests {
  @Test("as the transcripts hold it", arguments: Transcript.names(of: "Line"))
  func transcripts(_ name: String) throws { try Transcript.expect(name) }
}
