import Testing

@Suite("Children on the command line")
struct ChildrenTranscriptTests {
  @Test("as the transcripts hold it", arguments: Transcript.names(of: "Children"))
  func transcripts(_ name: String) throws { try Transcript.expect(name) }
}
