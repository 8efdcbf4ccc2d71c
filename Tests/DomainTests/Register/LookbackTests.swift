import Domain
import TestSupport
import Testing

@Suite("A past day")
struct LookbackTests {
  private let ava = ChildID("204417")
  private let day = Day(2026, 10, 20)

  /// Entries up to 20 October where `isCut`, and those after it otherwise as well.
  private func sample(isCut: Bool) throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    try sample.change(on: Day(2026, 10, 1)) { register, desk throws(Refusal) in
      try register.logVisit(Visit(alone: true), to: ava, on: desk.today, at: desk)
    }
    try sample.change(on: Day(2026, 10, 5)) { register, desk throws(Refusal) in
      try register.track(
        Tracking(priority: .low, reason: "settled"), of: ava, on: desk.today, at: desk)
    }
    if isCut { return sample }
    // On 2 November it turns out that the visit was on 8 October, and another was made on the 12th.
    let visit = EventID(entry: 3, index: 1)
    try sample.change(on: Day(2026, 11, 2)) { register, desk throws(Refusal) in
      try register.correct(
        visit, of: ava, day: Day(2026, 10, 8), child: nil, event: nil, reason: "wrong day",
        at: desk)
    }
    try sample.change(on: Day(2026, 11, 2)) { register, desk throws(Refusal) in
      try register.logVisit(Visit(), to: ava, on: Day(2026, 10, 12), at: desk)
    }
    try sample.change(on: Day(2026, 11, 3)) { register, desk throws(Refusal) in
      try register.track(
        Tracking(priority: .high, reason: "drifts"), of: ava, on: desk.today, at: desk)
    }
    // A child in care since 1 October of whom the service was told on 4 November.
    try sample.add(
      ChildID("9"), "Ben", from: Day(2026, 10, 1), iro: nil, recordedOn: Day(2026, 11, 4))
    return sample
  }

  private func words(_ register: Register) -> [String] {
    (0..<register.childCount).map { row in
      let summary = register.summary(at: row)
      let due = register.duties(at: row)
      return "\(register.texts(at: row)) \(due) \(summary.lastSeen) \(summary.lastTouched) "
        + "\(summary.priority) \(summary.prioritySince) \(summary.lastOfficer) \(summary.officerBefore) \(summary.flags)"
    }
  }

  @Test("as known then is the register of a journal that ends with that day")
  func knownThen() throws {
    let past = try sample(isCut: false).register.asAt(day, .knownThen)
    #expect(words(past) == words(try sample(isCut: true).register))
    #expect(try past.child(ava).visits.made.map(\.on) == [Day(2026, 10, 1)])
  }

  @Test("as now known follows the days on which things were true, corrections included")
  func knownNow() throws {
    let past = try sample(isCut: false).register.asAt(day, .knownNow)
    #expect(try past.child(ava).visits.made.map(\.on) == [Day(2026, 10, 8), Day(2026, 10, 12)])
    #expect(try past.child(ava).tracking.current?.value.priority == .low)
    #expect(past.row(of: ChildID("9")) != nil)
    let before = try sample(isCut: false).register.asAt(Day(2026, 9, 30), .knownNow)
    #expect(before.row(of: ChildID("9")) == nil)
    #expect(try before.child(ava).visits.made.isEmpty)
  }

  @Test("as now known keeps a fact that was corrected, taken back and brought back")
  func broughtBack() throws {
    var sample = try sample(isCut: true)
    let visit = EventID(entry: 3, index: 1)
    try sample.change(on: Day(2026, 11, 2)) { register, desk throws(Refusal) in
      try register.correct(
        visit, of: ava, day: Day(2026, 10, 8), child: nil, event: nil, reason: "wrong day", at: desk
      )
    }
    try sample.change(on: Day(2026, 11, 2)) { register, desk throws(Refusal) in
      try register.undo(at: desk)
    }
    let now = try sample.state(ava).visits.made.map(\.on)
    #expect(now == [Day(2026, 10, 1)])
    #expect(try sample.register.asAt(day, .knownNow).child(ava).visits.made.map(\.on) == now)
  }

  @Test("counts the rows of an extract by their own days, whenever they were imported")
  func extracts() throws {
    var sample = try SampleRegister()
    var extract = Extract()
    extract.header = Header(born: Day(2014, 5, 6))
    extract.episodes = [
      Episode(start: Day(2026, 3, 2), end: Day(2026, 10, 25), endReason: nil),
      Episode(start: Day(2026, 10, 25)),
    ]
    extract.reviews = [
      ExtractedReview(held: Day(2026, 3, 27), participation: nil),
      ExtractedReview(held: Day(2026, 10, 30), participation: nil),
    ]
    try sample.extract(ava, on: Day(2026, 11, 10), extract)
    let past = try sample.register.asAt(day, .knownNow).child(ava)
    #expect(past.reviews.held.map(\.held) == [Day(2026, 3, 27)])
    #expect(past.care.episodes.map(\.end) == [nil])
    #expect(try sample.register.asAt(day, .knownThen).row(of: ava) == nil)
  }

  @Test("is not to come, and of what was known then not before the first entry")
  func bounds() throws {
    let register = try sample(isCut: true).register
    let today = Day(2026, 11, 20)
    #expect(throws: Refusal.inTheFuture("a look back", Day(2026, 11, 21))) {
      try register.mustReach(Day(2026, 11, 21), .knownNow, today: today)
    }
    #expect(throws: Refusal.beforeFirstEntry(Day(2014, 12, 31), first: Day(2015, 1, 1))) {
      try register.mustReach(Day(2014, 12, 31), .knownThen, today: today)
    }
    try register.mustReach(Day(2014, 12, 31), .knownNow, today: today)
  }
}
