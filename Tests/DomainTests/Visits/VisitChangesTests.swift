import Domain
import TestSupport
import Testing

@Suite("A visit")
struct VisitChangesTests {
  let ava = ChildID("204417")
  let today = Day(2026, 6, 15)

  @Test("may be written down on the day care began, and after care ended")
  func days() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    #expect(try log(Visit(), on: Day(2026, 3, 2), sample).count == 1)
    try sample.record(on: Day(2026, 6, 1), [Draft(ava, on: Day(2026, 6, 1), .child(.closed(nil)))])
    #expect(try log(Visit(), on: Day(2026, 5, 20), sample).count == 1)
  }

  @Test("that did not find the child says why, and is not counted as seeing the child")
  func notSeen() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    #expect(throws: Refusal.missing("why the child was not seen", .notSeen)) {
      try log(Visit(seen: false, notSeenReason: " "), on: today, sample)
    }
    try sample.record(
      on: today, try log(Visit(seen: false, notSeenReason: "at football"), on: today, sample))
    #expect(try sample.state(ava).visits.lastSeen == nil)
    #expect(try sample.state(ava).visits.made.count == 1)
  }

  @Test("written down late still counts by its own day")
  func order() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    for day in [Day(2026, 6, 1), Day(2026, 4, 1)] { try sample.visit(ava, on: day) }
    #expect(try sample.state(ava).visits.lastSeen?.on == Day(2026, 6, 1))
  }

  @Test("is not alone by message, and observed only in person at the placement")
  func possible() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    for visit in [
      Visit(manner: .message, alone: true), Visit(manner: .phone, place: .office, observed: true),
      Visit(manner: .inPerson, place: .school, observed: true), Visit(observed: true),
      Visit(manner: .video, place: .placement, observed: true),
      Visit(alone: true, exception: .refused),
      Visit(seen: false, alone: true, notSeenReason: "away"), Visit(manner: .phone, place: .office),
      Visit(manner: .message, place: .placement),
    ] {
      let refusal = #expect(throws: Refusal.self) { try log(visit, on: today, sample) }
      #expect(refusal?.field == .sight)
    }
    for visit in [
      Visit(place: .placement, alone: true, observed: true), Visit(manner: .phone, alone: true),
      Visit(manner: .message),
    ] {
      #expect(try log(visit, on: today, sample).count == 1)
    }
  }

  @Test("with words that nothing would show is refused, and both of two reasons are kept")
  func words() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    for visit in [
      Visit(notSeenReason: "away"), Visit(exceptionReason: "asleep"),
      Visit(notSeenReason: "away", exception: .refused),
    ] {
      let refusal = #expect(throws: Refusal.self) { try log(visit, on: today, sample) }
      #expect(refusal?.field == .notSeen)
    }
    let both = Visit(
      seen: false, notSeenReason: "away", exception: .inappropriate, exceptionReason: "asleep")
    #expect(try log(both, on: today, sample).count == 1)
  }

  @Test("planned in an earlier period of care is not planned in this one")
  func earlierPlan() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    let plan = Event.visit(.planned(Appointment(day: Day(2026, 4, 20))))
    try sample.record(on: Day(2026, 4, 1), [Draft(ava, on: Day(2026, 4, 1), plan)])
    try sample.planReview(of: ava, for: Day(2026, 4, 21), on: Day(2026, 4, 1))
    #expect(try sample.due("planned.visit", of: ava) == Day(2026, 4, 20))
    let closed = Event.child(.closed(nil))
    try sample.record(on: Day(2026, 4, 10), [Draft(ava, on: Day(2026, 4, 10), closed)])
    try sample.add(ava, from: Day(2026, 6, 1))
    #expect(try sample.clock("planned.visit", of: ava) == nil)
    #expect(try sample.clock("planned.review", of: ava) == nil)
  }

  @Test("without a talk in private says why where the IRO considers it inappropriate")
  func exceptions() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    #expect(throws: Refusal.missing("why the IRO considers it inappropriate", .notSeen)) {
      try log(Visit(exception: .inappropriate, exceptionReason: " "), on: today, sample)
    }
    #expect(try log(Visit(seen: false, exception: .refused), on: today, sample).count == 1)
  }

  private func log(
    _ visit: Visit, on day: Day, _ sample: SampleRegister
  ) throws(Refusal) -> [Draft] {
    try sample.register.logVisit(visit, to: ava, on: day, at: SampleRegister.desk(on: today))
  }
}
