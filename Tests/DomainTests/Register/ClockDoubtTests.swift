import Domain
import Storage
import TestSupport
import Testing

@Suite("The day and the clock under which something is recorded")
struct ClockDoubtTests {
  private let ava = ChildID("204417")
  private let noon = Moment(england: Day(2026, 11, 20), hour: 12, minute: 0)

  /// Ava's child was added at noon on Fri 20 Nov 2026: the last entry.
  private func made(_ policy: Policy = Policy()) throws -> SampleRegister {
    var sample = try SampleRegister(policy)
    try sample.add(ava, "Ava Brennan", from: Day(2026, 11, 2), recordedOn: Day(2026, 11, 20))
    return sample
  }

  private func note(
    _ sample: inout SampleRegister, at now: Moment, isDaySet: Bool = false,
    clockIsRight: Bool = false
  ) throws(RecordingError) -> Entry {
    let desk = Desk(
      officer: .ellery, login: "p.ellery", today: now.day, now: now, isDaySet: isDaySet,
      clockIsRight: clockIsRight)
    var session = sample.session
    return try session.record(
      { (register, desk) throws(Refusal) in
        try register.note(.other, "seen", on: ava, day: desk.today, at: desk)
      }, at: desk)
  }

  @Test("is asked about more than a day before the last entry, and more than 35 days after it")
  func bounds() {
    #expect(ClockDoubt(clock: noon.adding(hours: -24), last: noon) == nil)
    #expect(ClockDoubt(clock: noon.adding(minutes: -24 * 60 - 1), last: noon)?.isBehind == true)
    // 35 days after 20 Nov are 25 Dec: ten of November, 25 of December.
    let christmas = Moment(england: Day(2026, 12, 25), hour: 23, minute: 59)
    #expect(ClockDoubt(clock: christmas, last: noon) == nil)
    #expect(ClockDoubt(clock: christmas.adding(minutes: 1), last: noon)?.isBehind == false)
  }

  @Test("refuses where it may be wrong, in words, and not where the person says that it is right")
  func asked() throws {
    var sample = try made()
    let later = Moment(england: Day(2031, 1, 1), hour: 9, minute: 0)
    let doubt = try #require(ClockDoubt(clock: later, last: noon))
    #expect(throws: RecordingError.refused(.guarded(.clock(doubt)))) {
      try note(&sample, at: later)
    }
    // From 20 Nov 2026 to 20 Nov 2030 are 4 × 365 + 1 days, to 1 Jan 2031 another 42.
    #expect(
      doubt.message
        == "this computer's clock says Wed 01 Jan 2031, 09:00, and the last entry is of "
        + "Fri 20 Nov 2026, 1,503 days before")
    #expect(try note(&sample, at: later, clockIsRight: true).at == later)
    #expect(try note(&sample, at: noon.adding(hours: 24 * 30)).machineTime == nil)
  }

  @Test("that stands before the last entry is kept beside the moment it is held back to")
  func machineTime() throws {
    var sample = try made()
    let before = noon.adding(hours: -72)
    let entry = try note(&sample, at: before, clockIsRight: true)
    #expect(entry.at == noon)
    #expect(entry.machineTime == before)
    #expect(entry.format == 3)
    // A minute is nothing.
    let near = try note(&sample, at: noon.adding(minutes: -1))
    #expect(near.clockRanBackwards)
    #expect(near.machineTime == nil)
  }

  @Test("is today's in a real store, whatever day was set; to practise, it is any day's")
  func setDay() throws {
    let day = Day(2026, 11, 19)
    let moment = Moment(england: day, hour: 13, minute: 0)
    var real = try made()
    #expect(throws: RecordingError.refused(.guarded(.setDay(day)))) {
      try note(&real, at: moment, isDaySet: true, clockIsRight: true)
    }
    var policy = Policy()
    policy.isPractice = true
    var practice = try made(policy)
    #expect(throws: Never.self) { try note(&practice, at: moment, isDaySet: true) }
    let years = Moment(england: Day(2040, 1, 1), hour: 9, minute: 0)
    #expect(throws: Never.self) { try note(&practice, at: years, isDaySet: true) }
  }

  @Test("cannot be let go by a later policy: a store stays what it was made")
  func kindStays() throws {
    var sample = try made()
    for change in [\Policy.isDemonstration] {
      var policy = Policy()
      policy[keyPath: change] = true
      #expect(throws: Refusal.guarded(.kindOfStore)) {
        try sample.register.setPolicy(
          policy, at: SampleRegister.desk(on: Day(2026, 11, 20), of: .cole))
      }
    }
    var practice = Policy()
    practice.isPractice = true
    #expect(throws: Refusal.guarded(.kindOfStore)) {
      try sample.register.setPolicy(
        practice, at: SampleRegister.desk(on: Day(2026, 11, 20), of: .cole))
    }
    // Whatever an entry says: the first policy decides. The sample's first is not of practice.
    let day = Day(2026, 11, 20)
    try sample.record(on: day, by: .cole, [Draft(nil, on: day, .policy(.set(Policy())))])
    try sample.record(on: day, by: .cole, [Draft(nil, on: day, .policy(.set(practice)))])
    #expect(!sample.register.policy.isUnreal)
  }
}
