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
    #expect(codes(\.isCareOrder) == ["C2"])
    #expect(codes(\.isInterimCareOrder) == ["C1"])
    #expect(codes(\.isPlacementOrder) == ["E1"])
    #expect(codes(\.isSection20) == ["V2"])
    #expect(codes(\.isRemand) == ["J1"])
    #expect(codes(\.isYouthJustice) == ["J1", "J2", "J3"])
    #expect(codes(\.isEmergencyProtection) == ["L1", "L2", "L3"])
  }
}
