import Domain
import Testing

@testable import Demonstration

@Suite("Words of fictional people")
struct WordingTests {
  @Test("Every priority has a reason for every ground")
  func reasons() {
    let grounds: [Ground] = [
      .careOrder, .interim, .placementOrder, .accommodated, .unaccompanied, .remand, .shortBreaks,
      .emergency,
    ]
    for priority in Priority.allCases {
      for ground in grounds { #expect(!Wording.reasons(priority, ground).isEmpty) }
    }
  }

  @Test("Every reason of Derby's ladder has texts of its own")
  func notifications() {
    let texts = Ladder.derby.reasons.map { Wording.notification($0.key) }
    #expect(texts.allSatisfy { !$0.isEmpty })
    #expect(Set(texts).count == Ladder.derby.reasons.count)
  }
}
