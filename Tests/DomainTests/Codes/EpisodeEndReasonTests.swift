import Domain
import Testing

@Suite("Why an episode ended")
struct EpisodeEndReasonTests {
  @Test("keeps the period of care open only where the next episode begins")
  func keepsPeriodOpen() {
    #expect(EpisodeEndReason.known.filter(\.keepsPeriodOpen).map(\.rawValue) == ["X1"])
  }

  @Test("names death, adoption and special guardianship")
  func endings() {
    #expect(EpisodeEndReason.known.filter(\.isDeath).map(\.rawValue) == ["E2"])
    #expect(EpisodeEndReason.known.filter(\.isAdoption).map(\.rawValue) == ["E11", "E12"])
    #expect(
      EpisodeEndReason.known.filter(\.isSpecialGuardianship).map(\.rawValue)
        == ["E43", "E44", "E45", "E46", "E47", "E48"])
  }
}
