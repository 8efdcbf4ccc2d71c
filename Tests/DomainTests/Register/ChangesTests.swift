import Domain
import Storage
import TestSupport
import Testing

@Suite("The register says no")
struct ChangesTests {
  let ava = ChildID("204417")
  let today = Day(2026, 11, 20)
  let tomorrow = Day(2026, 11, 21)

  @Test("to a visit to come, before care, without a reason for not seeing, or to nobody")
  func visits() throws {
    let sample = try looked()
    #expect(throws: Refusal.inTheFuture("a visit", tomorrow)) {
      try sample.register.logVisit(Visit(), to: ava, on: tomorrow, at: desk)
    }
    #expect(throws: Refusal.beforeCare(ava, Day(2026, 3, 1), began: Day(2026, 3, 2))) {
      try sample.register.logVisit(Visit(), to: ava, on: Day(2026, 3, 1), at: desk)
    }
    #expect(throws: Refusal.missing("why the child was not seen", .notSeen)) {
      try sample.register.logVisit(Visit(seen: false), to: ava, on: today, at: desk)
    }
    #expect(throws: Refusal.notYours("X")) {
      try sample.register.logVisit(Visit(), to: ChildID("X"), on: today, at: desk)
    }
  }

  @Test("to a second review on one day, and to adjourning twice")
  func reviews() throws {
    var sample = try looked()
    try sample.record(on: today, [Draft(ava, on: today, .review(.held(HeldReview())))])
    #expect(throws: Refusal.reviewOnSameDay(ava, today)) {
      try sample.register.holdReview(HeldReview(), of: ava, on: today, at: desk)
    }
    let adjourned = Event.review(.adjourned(AdjournedReview(reason: "no report")))
    try sample.record(on: tomorrow, [Draft(ava, on: tomorrow, adjourned)])
    #expect(throws: Refusal.adjournedOnce(ava)) {
      try sample.register.adjournReview(of: ava, on: today, reason: "again", at: desk)
    }
  }

  @Test("to planning for a day that is past")
  func planning() throws {
    let sample = try looked()
    let yesterday = Appointment(day: Day(2026, 11, 19))
    #expect(throws: Refusal.inThePast("a visit", yesterday.day)) {
      try sample.register.planVisit(yesterday, to: ava, at: desk)
    }
    #expect(throws: Refusal.inThePast("a review", yesterday.day)) {
      try sample.register.planReview(yesterday, of: ava, at: desk)
    }
  }

  @Test("to a priority without a reason, or with updates more seldom than it allows")
  func tracking() throws {
    let sample = try looked()
    #expect(throws: Refusal.missing("the reason for the priority", .reason)) {
      try sample.register.track(
        Tracking(priority: .high, reason: " "), of: ava, on: today, at: desk)
    }
    for (priority, weeks, range) in [
      (Priority.high, 0, "from 1 to 12 for High"), (.high, 13, "from 1 to 12 for High"),
      (.medium, 0, "from 1 to 52"), (.medium, 53, "from 1 to 52"), (.low, .max, "from 1 to 52"),
    ] {
      let tracking = Tracking(
        priority: priority, reason: "drift", monitoring: Monitoring(updateEveryWeeks: weeks))
      #expect(throws: Refusal.outOfRange("weeks between updates", range, .updates)) {
        try sample.register.track(tracking, of: ava, on: today, at: desk)
      }
    }
  }

  @Test("to praise that escalates, a stage below, and anything after the end")
  func notifications() throws {
    var sample = try looked()
    try raise("excellent-practice", in: &sample)
    try raise("drift-or-delay", in: &sample)
    #expect(throws: Refusal.praiseNeverEscalates(1)) {
      try sample.register.escalateNotification(
        1, about: ava, to: nil, reason: "no", on: today, at: desk)
    }
    #expect(throws: Refusal.lowerStage("Informal")) {
      try sample.register.escalateNotification(
        2, about: ava, to: "informal", reason: "no", on: today, at: desk)
    }
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.resolveNotification(
        2, about: ava, outcome: "plan made", on: desk.today, at: desk)
    }
    #expect(throws: Refusal.notificationResolved(2)) {
      try sample.register.answerNotification(
        2, about: ava, from: "manager", text: "late", on: today, at: desk)
    }
    #expect(throws: Refusal.noSuchNotification(3)) {
      try sample.register.answerNotification(
        3, about: ava, from: "manager", text: "what", on: today, at: desk)
    }
  }

  @Test("to completing what a review or a visit stops")
  func completion() throws {
    let sample = try looked()
    #expect(
      throws: Refusal.stoppedOtherwise("review.first", by: "a review: caseload review hold")
    ) {
      try sample.register.complete("review.first", of: ava, on: today, outcome: nil, at: desk)
    }
    #expect(throws: Refusal.noSuchRule("no.rule")) {
      try sample.register.complete("no.rule", of: ava, on: today, outcome: nil, at: desk)
    }
  }

  @Test("to allocating to a manager, to somebody who left, or to the one who holds it")
  func allocation() throws {
    var sample = try looked()
    let manager = SampleRegister.desk(on: today, of: .cole)
    #expect(throws: Refusal.notAnIRO("R. Cole")) {
      try sample.register.allocate([ava], to: Officer.cole.id, from: today, at: manager)
    }
    #expect(throws: Refusal.holdsAlready("P. Ellery")) {
      try sample.register.allocate([ava], to: Officer.ellery.id, from: today, at: manager)
    }
    let left = Event.officer(.left(Officer.osei.id))
    try sample.record(on: today, by: .cole, [Draft(nil, on: Day(2026, 10, 1), left)])
    #expect(throws: Refusal.officerLeft("S. Osei", on: Day(2026, 10, 1))) {
      try sample.register.allocate([ava], to: Officer.osei.id, from: today, at: manager)
    }
  }

  @Test("to allocating what somebody else allocated while one chose, and says to whom")
  func allocationAtOnce() throws {
    var sample = try looked()
    let manager = SampleRegister.desk(on: today, of: .cole)
    let seen = SeenHolders(of: [ava], in: sample.register)
    try sample.change(on: today, by: .cole) { register, desk throws(Refusal) in
      try register.allocate([ava], to: Officer.osei.id, from: today, seen: seen, at: desk)
    }
    let third = Officer(id: OfficerID("third"), name: "T. Third", role: .iro, from: today)
    try sample.record(on: today, by: .cole, [Draft(nil, on: today, .officer(.set(third)))])
    #expect(
      throws: Refusal.allocatedMeanwhile(sample.register.name(of: ava), to: Officer.osei.name)
    ) {
      try sample.register.allocate([ava], to: third.id, from: today, seen: seen, at: manager)
    }
    // Having looked again, one may.
    let drafts = try sample.register.allocate(
      [ava], to: third.id, from: today, seen: SeenHolders(of: [ava], in: sample.register),
      at: manager)
    #expect(drafts.map(\.event) == [.child(.allocated(third.id))])
  }

  @Test("to reopening what is open, and to tracking once care ended")
  func closing() throws {
    var sample = try looked()
    #expect(throws: Refusal.alreadyLookedAfter(ava)) {
      try sample.register.reopenChild(ava, at: desk)
    }
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.closeChild(ava, on: desk.today, reason: nil, at: desk)
    }
    #expect(throws: Refusal.notLookedAfter(ava)) {
      try sample.register.track(
        Tracking(priority: .low, reason: "over"), of: ava, on: today, at: desk)
    }
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.reopenChild(ava, at: desk)
    }
    #expect(try sample.state(ava).isLookedAfter(on: today))
  }

  private var desk: Desk { SampleRegister.desk(on: today) }

  private func looked() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    return sample
  }

  private func raise(_ reason: String, in sample: inout SampleRegister) throws {
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.raiseNotification(
        about: ava, reason: reason, stage: nil, text: "as seen", on: desk.today, at: desk)
    }
  }
}
