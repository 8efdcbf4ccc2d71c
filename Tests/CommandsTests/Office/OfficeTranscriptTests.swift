import Testing

@Suite("The office on the command line")
struct OfficeTranscriptTests {
  @Test("as the transcripts hold it", arguments: Transcript.names(of: "Office"))
  func transcripts(_ name: String) throws { try Transcript.expect(name) }
}
