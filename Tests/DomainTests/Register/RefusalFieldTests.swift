import Domain
import TestSupport
import Testing

@Suite("A refusal names the field it is about")
struct RefusalFieldTests {
  private let ava = ChildID("204417")
  private let today = Day(2026, 11, 20)

  private func field(_ change: (Register, Desk) throws(Refusal) -> [Draft]) throws -> RefusalField?
  {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", born: Day(2015, 3, 1), from: Day(2026, 11, 2))
    do throws(Refusal) {
      _ = try change(sample.register, SampleRegister.desk(on: today))
    } catch {
      return error.field
    }
    Issue.record("it was allowed")
    return nil
  }

  @Test("weeks outside a year: those between updates, or between checks of the file")
  func weeks() throws {
    func track(_ monitoring: Monitoring) throws -> RefusalField? {
      try field { register, desk throws(Refusal) in
        try register.track(
          Tracking(priority: .high, reason: "late", monitoring: monitoring), of: ava, on: today,
          at: desk)
      }
    }
    #expect(try track(Monitoring(updateEveryWeeks: 53)) == .updates)
    #expect(try track(Monitoring(fileCheckEveryWeeks: 0)) == .fileChecks)
    #expect(try track(Monitoring(earlyReviewBy: Day(2026, 11, 19))) == .earlyReview)
  }

  @Test("a day to come, a code that does not fit the age, a reason that is not on the ladder")
  func others() throws {
    let day = try field { register, desk throws(Refusal) in
      try register.logVisit(Visit(), to: ava, on: Day(2026, 11, 21), at: desk)
    }
    let code = try field { register, desk throws(Refusal) in
      try register.holdReview(
        HeldReview(participation: Participation(rawValue: "PN0")), of: ava, on: today, at: desk)
    }
    let reason = try field { register, desk throws(Refusal) in
      try register.raiseNotification(
        about: ava, reason: "gone", stage: nil, text: "a", on: today, at: desk)
    }
    #expect([day, code, reason] == [.day, .participation, .ladderReason])
  }

  @Test("none where it is about the change as a whole")
  func none() throws {
    let field = try field { register, desk throws(Refusal) in
      try register.describeChild(ava, Description(), at: desk)
    }
    #expect(field == nil)
  }

  @Test("and of several children one that is refused keeps the change from all")
  func severalChildren() throws {
    let field = try field { register, desk throws(Refusal) in
      try register.change(forEach: [ava, ChildID("gone")]) { child throws(Refusal) in
        try register.logVisit(Visit(), to: child, on: today, at: desk)
      }
    }
    #expect(field == .child)
  }
}
