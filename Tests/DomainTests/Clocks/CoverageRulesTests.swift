import Domain
import TestSupport
import Testing

@Suite("What of the law a rule does not count")
struct CoverageRulesTests {
  private let ava = ChildID("204417")

  private func said(
    _ rule: RuleID, legalStatus: String, placement: String = "U6"
  ) throws -> String? {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2), legalStatus: legalStatus, placement: placement)
    return try #require(ClockRule.named(rule)).notCovered(of: try sample.state(ava))
  }

  @Test("is said of a child on remand, of reviews, health and plans")
  func remand() throws {
    for rule in ["review.first", "health.initial", "pathway.assessment"] {
      let words = try said(RuleID(rawValue: rule), legalStatus: "J1", placement: "R5")
      #expect(words?.contains("detention placement plan") == true)
    }
    #expect(try said("seen", legalStatus: "J1") == nil)
  }

  @Test("is said of a child with parents, and of the hour under section 20")
  func others() throws {
    #expect(
      try said("review.first", legalStatus: "C2", placement: "P1")?.contains("15 to 20") == true)
    #expect(try said("review.first", legalStatus: "V2")?.contains("24 hours") == true)
    #expect(try said("review.first", legalStatus: "C2") == nil)
  }
}
