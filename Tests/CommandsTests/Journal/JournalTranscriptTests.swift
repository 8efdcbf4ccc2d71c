import Testing

@Suite("The journal on the command line")
struct JournalTranscriptTests {
  @Test("as the transcripts hold it", arguments: Transcript.names(of: "Journal"))
  func transcripts(_ name: String) throws { try Transcript.expect(name) }
}
