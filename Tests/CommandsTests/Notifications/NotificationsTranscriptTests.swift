import Testing

@Suite("Notifications on the command line")
struct NotificationsTranscriptTests {
  @Test("as the transcripts hold it", arguments: Transcript.names(of: "Notifications"))
  func transcripts(_ name: String) throws { try Transcript.expect(name) }
}
