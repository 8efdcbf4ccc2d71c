import Domain
import Testing

@Suite("Which facts are in force")
struct RecordedFactTests {
  private let day = Day(2026, 11, 20)

  private func fact(
    _ entry: Int, _ event: Event, corrects: EventID? = nil
  ) -> RecordedFact {
    let fact = Fact(
      id: EventID(entry: entry, index: 1), child: ChildID("C1"), on: day, event: event,
      corrects: corrects)
    return RecordedFact(
      fact: fact, at: Moment(england: day, hour: 9, minute: 0), by: OfficerID("ellery"),
      login: "ellery")
  }

  private func note(_ entry: Int, corrects: EventID? = nil) -> RecordedFact {
    fact(entry, .note(.made(Note(kind: .other, text: "entry \(entry)"))), corrects: corrects)
  }

  @Test("all of them, where none speaks of another")
  func plain() {
    #expect(RecordedFact.inForce([note(1), note(2)]) == [true, true])
  }

  @Test("not one that was withdrawn, taken back or corrected")
  func marked() {
    let first = EventID(entry: 1, index: 1)
    for mark in [MarkEvent.withdrawn(first), .undone(first)] {
      #expect(RecordedFact.inForce([note(1), fact(2, .mark(mark))]) == [false, true])
    }
    #expect(RecordedFact.inForce([note(1), note(2, corrects: first)]) == [false, true])
  }

  @Test("one again that was taken back and brought back")
  func redone() {
    let first = EventID(entry: 1, index: 1)
    let facts = [note(1), fact(2, .mark(.undone(first))), fact(3, .mark(.redone(first)))]
    #expect(RecordedFact.inForce(facts) == [true, true, true])
  }

  @Test("a mark that was itself taken back says nothing")
  func markOfMark() {
    let facts = [
      note(1), fact(2, .mark(.withdrawn(EventID(entry: 1, index: 1)))),
      fact(3, .mark(.undone(EventID(entry: 2, index: 1)))),
    ]
    #expect(RecordedFact.inForce(facts) == [true, false, true])
  }
}
