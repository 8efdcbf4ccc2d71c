import Domain
import Testing

@Suite("A placement's kind")
struct PlacementTypeTests {
  @Test(
    "falls into its group of the annual report",
    arguments: [
      ("U1", PlacementGroup.foster), ("U6", .foster), ("K2", .childrensHome), ("P2", .independent),
      ("K3", .independent), ("A3", .adoption), ("A6", .adoption), ("P1", .withParents),
      ("R1", .residentialOrHospital), ("R2", .residentialOrHospital),
      ("S1", .residentialOrHospital), ("K1", .secure), ("R5", .secure), ("R3", .other),
      ("Z12", .other), ("T4", .other),
    ])
  func group(code: String, group: PlacementGroup) {
    #expect(PlacementType(rawValue: code).group == group)
  }

  @Test("is adoptive, temporary or with parents by its code")
  func predicates() {
    #expect(PlacementType.known.filter(\.isAdoptive).map(\.rawValue) == ["A3", "A4", "A5", "A6"])
    #expect(
      PlacementType.known.filter(\.isTemporary).map(\.rawValue) == ["T0", "T1", "T2", "T3", "T4"])
    #expect(PlacementType.known.filter(\.isWithParents).map(\.rawValue) == ["P1"])
  }
}
