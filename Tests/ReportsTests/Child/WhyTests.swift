import Domain
import Reports
import TestSupport
import Testing

@Suite("Why a clock says what it says")
struct WhyTests {
  let ava = ChildID("204417")

  @Test("names the rule, the day it runs from, the count and each bank holiday")
  func workingDays() throws {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2025, 12, 15))
    #expect(
      try lines("review.first", sample, today: Day(2026, 1, 20)) == [
        "First review of Ava Brennan: was due Thu 15 Jan 2026, late by 3 working days",
        "Rule        First review (review.first), statutory",
        "Source      Care Planning, Placement and Case Review (England) Regulations 2010, "
          + "regulation 33(1)",
        "Runs from   became looked after, Mon 15 Dec 2025 (recorded)",
        "Counted     20 working days after Mon 15 Dec 2025 is Thu 15 Jan 2026; "
          + "the first day is not counted",
        "Not counted Thu 25 Dec 2025, Christmas Day",
        "Not counted Fri 26 Dec 2025, Boxing Day",
        "Not counted Thu 01 Jan 2026, New Year’s Day",
      ])
  }

  @Test("names the last working day before a day that is not worked")
  func months() throws {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2025, 11, 10))
    try sample.record(
      on: Day(2025, 11, 30), [Draft(ava, on: Day(2025, 11, 30), .review(.held(HeldReview())))])
    let lines = try lines("review.second", sample, today: Day(2026, 2, 2))
    #expect(lines.first == "Second review of Ava Brennan: due Sat 28 Feb 2026")
    #expect(
      lines.contains(
        "Counted     3 months after Sun 30 Nov 2025 is Sat 28 Feb 2026; "
          + "the same date, or the last day of the month"))
    #expect(
      lines.last
        == "In practice nothing extends it: the last working day before is Fri 27 Feb 2026")
  }

  @Test("says what the service changed, its local target, and where its knowledge ends")
  func policy() throws {
    var policy = Policy()
    policy.rules["review.first"] = RuleSetting(
      term: Term(15, .workingDays), localTarget: Term(14, .days))
    policy.bankHolidays = [BankHoliday(day: Day(2025, 8, 25), name: "Summer bank holiday")]
    policy.bankHolidaysKnownUntil = Day(2025, 8, 31)
    var sample = try SampleRegister(policy)
    try sample.add(ava, "Ava Brennan", from: Day(2025, 8, 18))
    let lines = try lines("review.first", sample, today: Day(2025, 8, 20))
    #expect(
      Array(lines.suffix(4)) == [
        "Not counted Mon 25 Aug 2025, Summer bank holiday",
        "Policy      the service set 15 working days; the rule itself says 20 working days",
        "Target      local target: Mon 01 Sep 2025",
        "Warning     bank holidays are known until 31 Aug 2025 only",
      ])
  }

  @Test("says what is inferred, not known, not started or done")
  func states() throws {
    var sample = try SampleRegister()
    var extract = Extract()
    extract.episodes = [Episode(start: Day(2020, 1, 10), legalStatus: LegalStatus(rawValue: "C2"))]
    extract.reviews = [ExtractedReview(held: Day(2025, 6, 2), participation: nil)]
    extract.reviewsKnownFrom = Day(2025, 4, 1)
    try sample.extract(ava, on: Day(2025, 6, 10), extract)
    let today = Day(2025, 6, 20)
    let later = try lines("review.later", sample, today: today)
    #expect(later.contains("Runs from   review 13 was held, Mon 02 Jun 2025 (inferred)"))
    #expect(later.contains("Note        review number inferred"))
    let seen = try lines("seen", sample, today: today)
    #expect(seen.first?.hasPrefix("Child seen of 204417: not known: no visit is recorded") == true)
    let planned = try lines("seen.beforeReview", sample, today: today)
    #expect(
      planned.first
        == "Spoken with before the review of 204417: not started: no review is planned")
    let agreed = Day(2025, 6, 2)
    let plan = Completion(rule: "permanence", outcome: "long-term fostering")
    try sample.record(on: agreed, [Draft(ava, on: agreed, .clock(.done(plan)))])
    let done = try lines("permanence", sample, today: today)
    #expect(done.first == "Permanence plan of 204417: done on Mon 02 Jun 2025")
    // The first review of 2020 is not in the extract: the one of 2025 must not pass for it.
    #expect(
      try absence("review.first", sample) == "First review does not apply to 204417 now")
  }

  @Test("of a duty that is done says when it was due, by how much it was late, and who recorded it")
  func doneLate() throws {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2025, 12, 5), iro: nil)
    let allocated = Event.child(.allocated(Officer.osei.id))
    let on = Day(2026, 1, 15)
    try sample.record(on: Day(2026, 1, 16), by: .cole, [Draft(ava, on: on, allocated)])
    #expect(
      try lines("allocation", sample, today: Day(2026, 2, 2)) == [
        "IRO appointed of Ava Brennan: done on Thu 15 Jan 2026, 21 working days late "
          + "(due 12 Dec 2025)",
        "Rule        IRO appointed (allocation), handbook practice",
        "Source      IRO Handbook; Children Act 1989 section 25A asks for it before the first "
          + "review",
        "Runs from   became looked after, Fri 05 Dec 2025 (recorded)",
        "Counted     5 working days after Fri 05 Dec 2025 is Fri 12 Dec 2025; "
          + "the first day is not counted",
        "Done        Thu 15 Jan 2026, 21 working days after its last day",
        "Recorded    by R. Cole on 16 Jan 2026",
      ])
  }

  @Test("of a duty that is done early, or on its last day, says so")
  func doneInTime() throws {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2025, 12, 5), iro: nil)
    let kai = ChildID("204418")
    try sample.add(kai, "Kai Brennan", from: Day(2025, 12, 5), iro: nil)
    let allocated = Event.child(.allocated(Officer.osei.id))
    for (child, day) in [(ava, Day(2025, 12, 10)), (kai, Day(2025, 12, 12))] {
      try sample.record(on: day, by: .cole, [Draft(child, on: day, allocated)])
    }
    let today = Day(2026, 2, 2)
    #expect(
      try lines("allocation", sample, today: today).first
        == "IRO appointed of Ava Brennan: done on Wed 10 Dec 2025, 2 working days early "
        + "(due 12 Dec)")
    #expect(
      try lines("allocation", sample, of: kai, today: today).first
        == "IRO appointed of Kai Brennan: done on Fri 12 Dec 2025, on its last day")
  }

  @Test("counts the hours of an informal notification")
  func hours() throws {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    let raised = NotificationRaised(
      number: 41, reason: "drift-or-delay", isPraise: false, stage: "informal", text: "drift",
      at: Moment(england: Day(2026, 11, 17), hour: 14, minute: 5))
    let on = Day(2026, 11, 17)
    try sample.record(on: on, [Draft(ava, on: on, .notification(.raised(raised)))])
    let lines = try lines("notification.answer", sample, today: Day(2026, 11, 21))
    #expect(
      lines.first
        == "QN-0041 answer of Ava Brennan: was due Fri 20 Nov 2026, late by 22 hours")
    #expect(
      lines.contains("Counted     72 hours after Tue 17 Nov 2026 14:05 is Fri 20 Nov 2026 14:05"))
  }

  @Test("says why there is none")
  func absence() throws {
    var policy = Policy()
    policy.rules["health.initial"] = RuleSetting(isOff: true)
    var sample = try SampleRegister(policy)
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    #expect(
      try absence("health.initial", sample)
        == "Initial health assessment is switched off by the policy of the service")
    #expect(
      try absence("shortBreaks.first", sample)
        == "First short-break review does not apply to Ava Brennan now")
    let died = Event.child(.closed(EpisodeEndReason(rawValue: "E2")))
    try sample.record(on: Day(2026, 5, 4), [Draft(ava, on: Day(2026, 5, 4), died)])
    #expect(
      try absence("seen", sample) == "Ava Brennan died on 04 May 2026, which stopped every clock")
  }

  @Test("leaves a clock whose event is still to come unstarted")
  func future() throws {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", born: Day(2014, 5, 6), from: Day(2026, 3, 2))
    let lines = try lines("pathway.assessment", sample, today: Day(2026, 11, 20))
    #expect(
      lines.first
        == "Pathway needs assessment of Ava Brennan: not started: "
        + "runs from 06 May 2030: became an eligible child")
  }

  private func lines(
    _ rule: RuleID, _ sample: SampleRegister, of child: ChildID = ChildID("204417"), today: Day
  ) throws -> [String] {
    let known = try #require(ClockRule.named(rule))
    let seen = Viewpoint(today: today, now: Moment(england: today, hour: 12, minute: 0))
    let found = Why.explain(known, of: try sample.state(child), in: sample.register, at: seen)
    #expect(found.count == 1)
    return found.first?.lines ?? []
  }

  private func absence(
    _ rule: RuleID, _ sample: SampleRegister, today: Day = Day(2026, 11, 20)
  ) throws -> String {
    let known = try #require(ClockRule.named(rule))
    return Why.absence(
      of: known, for: try sample.state(ava), in: sample.register, today: today)
  }
}
