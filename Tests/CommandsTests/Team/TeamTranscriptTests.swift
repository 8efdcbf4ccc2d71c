import Testing

@Suite("Team on the command line")
struct TeamTranscriptTests {
  @Test("as the transcripts hold it", arguments: Transcript.names(of: "Team"))
  func transcripts(_ name: String) throws { try Transcript.expect(name) }
}
