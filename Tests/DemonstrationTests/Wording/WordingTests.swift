import Domain
import Testing

@testable import Demonstration

@Suite("Words of fictional people")
struct WordingTests {
  @Test("Every priority has a reason for every ground and age")
  func reasons() {
    let grounds: [Ground] = [
      .careOrder, .interim, .placementOrder, .accommodated, .unaccompanied, .remand, .shortBreaks,
      .emergency,
    ]
    for priority in Priority.allCases {
      for ground in grounds {
        for age in 0...18 { #expect(!Wording.reasons(priority, ground, age: age).isEmpty) }
      }
    }
  }

  @Test("Every reason of Derby's ladder has texts of its own")
  func notifications() {
    for age in 0...18 {
      let texts = Ladder.derby.reasons.map { Wording.notification($0.key, age: age) }
      #expect(texts.allSatisfy { !$0.isEmpty })
      #expect(Set(texts).count == Ladder.derby.reasons.count)
    }
  }

  @Test(
    "Every age has something to say, and no small child speaks of school, reviews or telephones")
  func ages() {
    let ofOlder = ["school", "review", "phone", "passport", "college", "advocate", "plan"]
    for ground in [Ground.careOrder, .unaccompanied] {
      for age in 0...18 { #expect(!Wording.views(age, ground).isEmpty) }
    }
    for age in 0...3 {
      for text in Wording.views(age, .interim) {
        #expect(!ofOlder.contains { text.lowercased().contains($0) }, "\(age): \(text)")
      }
    }
    let sayings = [
      Wording.calls, Wording.updates, Wording.fileChecks, Wording.adjourned, Wording.reviewNotes,
      Wording.meetingPlaces, Wording.notSeen,
    ]
    for saying in sayings {
      for age in 0...18 { #expect(!saying.suiting(age).isEmpty) }
      #expect(!saying.suiting(1).contains { $0.contains("school") || $0.contains("oung person") })
    }
  }
}
