import Domain
import Reports

extension Office {
  /// What an event was about, in the words of undoing: "visit on 19 Nov to Ava Brennan".
  func subject(of fact: Fact) -> String {
    EventSentence(register).subject(fact, today: today)
  }
}
