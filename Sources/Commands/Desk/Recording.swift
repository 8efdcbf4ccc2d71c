import Domain
import Reports
import Storage

extension Office {
  /// Records a change about children and says, for each, what was recorded and what runs next.
  mutating func record(
    about ids: [ChildID], _ change: @escaping (Register, ChildID, Desk) throws(Refusal) -> [Draft],
    saying sentence: (Office, ChildState) -> String
  ) throws {
    let entry = try record(
      { (register, desk) throws(Refusal) -> [Draft] in
        try register.change(forEach: ids) { id throws(Refusal) in
          try change(register, id, desk)
        }
      }, at: desk())
    for id in ids {
      let state = try register.child(id)
      output.line("\(state.shownName): \(sentence(self, state))")
    }
    finish(entry)
  }

  /// What an event was about, in the words of undoing: "visit on 19 Nov to Ava Brennan".
  func subject(of fact: Fact) -> String {
    EventSentence(register).subject(fact, today: today)
  }

  /// Records a change as who is at a desk.
  mutating func record(_ change: @escaping Change, at desk: Desk) throws -> Entry {
    try session.record(change, at: desk)
  }

  /// Acknowledges what was recorded, and keeps a snapshot where that is due.
  mutating func finish(_ entry: Entry) {
    acknowledge("\(entry.version)")
    tellNotices()
    tidy()
  }
}

extension ChildState {
  /// The child as sentences name it: "Ava Brennan (204417)", or the id where no name is known.
  var shownName: String {
    guard let name = details.description.name else { return id.rawValue }
    return "\(name) (\(id))"
  }
}
