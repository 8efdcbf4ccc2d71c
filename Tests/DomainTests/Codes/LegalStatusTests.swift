import Domain
import Testing

@Suite("A legal status")
struct LegalStatusTests {
  @Test("is told apart by its code")
  func predicates() {
    func codes(_ holds: (LegalStatus) -> Bool) -> [String] {
      LegalStatus.known.filter(holds).map(\.rawValue)
    }
    #expect(codes(\.isShortBreak) == ["V3", "V4"])
    #expect(codes(\.isPlacementOrder) == ["E1"])
    #expect(codes(\.isSection20) == ["V2"])
    #expect(codes(\.isYouthJustice) == ["J1", "J2", "J3"])
  }
}
