import Domain
import Foundation
import Testing

@Suite("A code of the return")
struct ReturnCodeTests {
  @Test("is coded as a bare string")
  func codedAsString() throws {
    let data = try JSONEncoder().encode([LegalStatus(rawValue: "C2")])
    #expect(String(decoding: data, as: UTF8.self) == #"["C2"]"#)
    let back = try JSONDecoder().decode([LegalStatus].self, from: data)
    #expect(back == [LegalStatus(rawValue: "C2")])
  }

  @Test("that no year has is held and stands for itself")
  func unknownCode() {
    let code = PlacementType(rawValue: "Q9")
    #expect(!code.isKnown)
    #expect(code.meaning == "Q9")
    #expect(code.shortName == "Q9")
    #expect(code.group == .other)
  }

  @Test("of every return year is known")
  func everyYear() {
    #expect(["1", "2", "M", "F", "U"].allSatisfy { Sex(rawValue: $0).isKnown })
    #expect(["E43", "E44", "E45", "E48"].allSatisfy { EpisodeEndReason(rawValue: $0).isKnown })
    #expect(
      ["H5", "P2", "K3", "Z1", "Z11", "Z14"].allSatisfy { PlacementType(rawValue: $0).isKnown })
    #expect(PlacementChangeReason(rawValue: "CUSTOD").isKnown)
  }

  @Test("sets have the sizes of the guide")
  func sizes() {
    #expect(LegalStatus.known.count == 13)
    #expect(NewEpisodeReason.known.count == 6)
    #expect(NeedCode.known.count == 8)
    #expect(PlacementType.known.count == 32)
    #expect(Provider.known.count == 6)
    #expect(EpisodeEndReason.known.count == 24)
    #expect(PlacementChangeReason.known.count == 12)
    #expect(Participation.known.count == 8)
    #expect(Ethnicity.known.count == 20)
    #expect(SDQReason.known.count == 5)
    #expect(PreviousPermanence.known.count == 5)
    #expect(PlacedCeasedReason.known.count == 4)
    #expect(SocialWorkerChangeReason.known.count == 10)
    #expect(MissingKind.known.count == 2)
  }

  @Test("for sex means the same before and after 2024/25")
  func sexOverTheYears() {
    #expect(Sex(rawValue: "1").current == Sex(rawValue: "M"))
    #expect(Sex(rawValue: "2").current == Sex(rawValue: "F"))
    #expect(Sex(rawValue: "U").current == Sex(rawValue: "U"))
  }
}
