import Domain
import Storage
import TestSupport
import Testing

@Suite("A child is added by hand")
struct ChildChangesTests {
  let ava = ChildID("204417")
  let start = Day(2026, 3, 2)
  let ended = Day(2026, 5, 29)
  let today = Day(2026, 6, 15)

  @Test("with a name that says something and a birth before coming into care")
  func impossible() throws {
    let sample = try SampleRegister()
    let desk = SampleRegister.desk(on: today)
    for born in [Day(2027, 1, 1), Day(2026, 3, 3), Day(1990, 1, 1)] {
      #expect(throws: Refusal.self, "\(born)") {
        try sample.register.addChild(
          ava, ChildAddition(born: born, lookedAfterFrom: start), Description(),
          notifiedOn: today, at: desk)
      }
    }
    #expect(throws: Refusal.missing("the name")) {
      try sample.register.addChild(
        ava, ChildAddition(born: Day(2014, 1, 1), lookedAfterFrom: start),
        Description(name: "  "), notifiedOn: today, at: desk)
    }
    // Born on the day on which care began.
    #expect(
      try !sample.register.addChild(
        ava, ChildAddition(born: start, lookedAfterFrom: start), Description(name: "Ava"),
        notifiedOn: today, at: desk
      ).isEmpty)
  }

  @Test("and matched by the extract, whose first day counts from then on")
  func matched() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: start, recordedOn: Day(2026, 3, 3))
    try sample.extract(ava, on: Day(2026, 4, 1), .care(from: Day(2026, 2, 27)))
    let state = try sample.state(ava)
    #expect(state.care.periods.map(\.start) == [Day(2026, 2, 27)])
    #expect(state.isLookedAfter(on: today))
    #expect(state.care.notifiedOn == start)
  }

  @Test("and is not there twice once the extract has the whole of that care")
  func ended_() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: start)
    var extract = Extract.care(from: Day(2026, 2, 27))
    extract.episodes[0].end = ended
    extract.episodes[0].endReason = EpisodeEndReason(rawValue: "E4A")
    try sample.extract(ava, on: today, extract)
    let state = try sample.state(ava)
    #expect(state.care.periods.map(\.end) == [ended])
    #expect(!state.isLookedAfter(on: today))
  }

  @Test(
    "again where care began again after it ended, by the extract or by hand",
    arguments: [true, false])
  func again(byExtract: Bool) throws {
    var sample = try SampleRegister()
    if byExtract {
      var extract = Extract.care(from: start)
      extract.episodes[0].end = ended
      extract.episodes[0].endReason = EpisodeEndReason(rawValue: "E4A")
      try sample.extract(ava, on: ended, extract)
    } else {
      try sample.add(ava, from: start)
      let closed = Event.child(.closed(EpisodeEndReason(rawValue: "E4A")))
      try sample.record(on: ended, [Draft(ava, on: ended, closed)])
    }
    let back = Day(2026, 6, 11)
    try sample.change(on: today) { [ava] register, desk throws(Refusal) in
      try register.addChild(
        ava, ChildAddition(lookedAfterFrom: back), Description(), notifiedOn: today, at: desk)
    }
    let state = try sample.state(ava)
    #expect(state.care.periods.map(\.start) == [start, back])
    #expect(state.care.periods.map(\.end) == [ended, nil])
    #expect(state.born == Day(2014, 5, 6))
    // 20 working days after Thu 11 June 2026, none of them a holiday.
    #expect(try sample.due("review.first", of: ava) == Day(2026, 7, 9))
  }

  @Test(
    "but not twice while looked after, nor again without the day care began, nor before its end")
  func twice() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: start)
    #expect(throws: Refusal.childExists(ava)) { try add(from: today, sample) }
    let closed = Event.child(.closed(nil))
    try sample.record(on: ended, [Draft(ava, on: ended, closed)])
    #expect(throws: Refusal.childExists(ava)) { try add(from: nil, sample) }
    #expect(throws: Refusal.childExists(ava)) { try add(from: Day(2026, 5, 28), sample) }
    #expect(try add(from: ended, sample).isEmpty == false)
  }

  private func add(from day: Day?, _ sample: SampleRegister) throws(Refusal) -> [Draft] {
    try sample.register.addChild(
      ava, ChildAddition(lookedAfterFrom: day), Description(), notifiedOn: today,
      at: SampleRegister.desk(on: today))
  }
}
