import Domain
import Testing

@testable import Demonstration

@Suite("Names come from many cultures")
struct CultureTests {
  @Test("Each culture has names and known codes of ethnic background")
  func codes() {
    #expect(Culture.all.count >= 16)
    for culture in Culture.all {
      #expect(culture.girls.count >= 5 && culture.boys.count >= 5 && culture.families.count >= 5)
      for code in culture.ethnicities { #expect(Ethnicity(rawValue: code).isKnown) }
      #expect(!(culture.girls + culture.boys + culture.families).contains { $0.contains("_") })
    }
  }

  @Test("Accents of several languages are among them", arguments: ["Siân", "Łukasz", "Zoë", "Ọlá"])
  func accents(name: String) {
    #expect(Culture.all.contains { ($0.girls + $0.boys).contains(name) })
  }

  @Test("No name stands twice in one list, so that siblings never share one")
  func twice() {
    for culture in Culture.all {
      #expect(Set(culture.girls).count == culture.girls.count)
      #expect(Set(culture.boys).count == culture.boys.count)
    }
  }
}
