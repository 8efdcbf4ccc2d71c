import Domain
import Testing

@Suite("Taking part in a review")
struct ParticipationTests {
  @Test(
    "tells attending from having views heard",
    arguments: [
      ("PN0", false, false), ("PN1", true, true), ("PN2", true, true), ("PN3", true, true),
      ("PN4", true, false), ("PN5", false, true), ("PN6", false, true), ("PN7", false, false),
    ])
  func attendedAndHeard(code: String, attended: Bool, heard: Bool) {
    let participation = Participation(rawValue: code)
    #expect(participation.attended == attended)
    #expect(participation.expressedViews == heard)
    #expect(participation.participated == (code >= "PN1" && code <= "PN6"))
  }
}
