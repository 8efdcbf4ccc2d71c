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
    by officer: Officer = .cole, clock: ClockTrust = .unasked
  ) throws(RecordingError) -> Entry {
    let desk = Desk(
      officer: officer, login: officer.id.rawValue, today: now.day, now: now, isDaySet: isDaySet,
      clock: clock)
    var session = sample.session
    return try session.record(
      { (register, desk) throws(Refusal) in
        try register.note(.other, "seen", on: ava, day: desk.today, at: desk)
      }, at: desk)
  }

  @Test("is doubted more than a day off the last entry in either direction")
  func bounds() {
    #expect(ClockDoubt(clock: noon.adding(hours: -24), last: noon) == nil)
    #expect(ClockDoubt(clock: noon.adding(minutes: -24 * 60 - 1), last: noon)?.isFar == true)
    // The next day at whatever hour is nothing; the day after that is asked about.
    let saturday = Moment(england: Day(2026, 11, 21), hour: 23, minute: 59)
    #expect(ClockDoubt(clock: saturday, last: noon) == nil)
    #expect(ClockDoubt(clock: saturday.adding(minutes: 1), last: noon)?.isFar == false)
    // 35 days after 20 Nov are 25 Dec: ten of November, 25 of December.
    let christmas = Moment(england: Day(2026, 12, 25), hour: 23, minute: 59)
    #expect(ClockDoubt(clock: christmas, last: noon)?.isFar == false)
    #expect(ClockDoubt(clock: christmas.adding(minutes: 1), last: noon)?.isFar == true)
  }

  @Test("far off is a manager's to call right; after a month alone one records as ever")
  func whoSays() throws {
    var sample = try made()
    let back = Moment(england: Day(2026, 12, 21), hour: 9, minute: 0)
    #expect(try note(&sample, at: back, by: .ellery).at == back)
    for far in [Moment(england: Day(2031, 1, 1), hour: 9, minute: 0), noon.adding(hours: -72)] {
      let doubt = try #require(ClockDoubt(clock: far, last: noon))
      #expect(throws: RecordingError.refused(.guarded(.clock(doubt, mayVouch: false)))) {
        try note(&sample, at: far, by: .ellery, clock: .said)
      }
      #expect(throws: Never.self) { try note(&sample, at: far, by: .cole, clock: .said) }
    }
  }

  @Test("is the one IRO's to call right in a store of one person")
  func solo() throws {
    var policy = Policy()
    policy.soloOfficer = Officer.ellery.id
    var sample = try made(policy)
    let far = Moment(england: Day(2031, 1, 1), hour: 9, minute: 0)
    #expect(try note(&sample, at: far, by: .ellery, clock: .said).at == far)
  }

  @Test("that a manager called right is right for everybody who has the same")
  func calledRight() throws {
    var sample = try made()
    let wrong = Moment(england: Day(2031, 1, 1), hour: 9, minute: 0)
    let day = Day(2031, 1, 1)
    let wrongly = Note(kind: .other, text: "x")
    try sample.record(on: day, by: .cole, [Draft(ava, on: day, .note(.made(wrongly)))])
    let right = noon.adding(hours: 24)
    let doubt = try #require(sample.register.doubt(of: right))
    #expect(doubt.isFar && doubt.last.day == wrong.day)
    try sample.change(on: right.day, by: .cole) { register, desk throws(Refusal) in
      try register.note(.other, "seen", on: ava, day: desk.today, at: desk)
    }
    #expect(sample.register.doubt(of: right.adding(minutes: 5)) == nil)
    #expect(try note(&sample, at: right.adding(minutes: 5), by: .ellery).machineTime != nil)
  }

  @Test("wins no role back: who has left, who covers and who manages is asked as of the last entry")
  func roles() throws {
    var sample = try made()
    var gone = Officer.osei
    gone.left = Day(2026, 11, 19)
    let cover = Cover(
      of: Officer.ellery.id, by: Officer.cole.id, from: Day(2026, 11, 2), until: Day(2026, 11, 19))
    try sample.record(
      on: Day(2026, 11, 20), by: .cole,
      [
        Draft(nil, on: Day(2026, 11, 1), .officer(.set(gone))),
        Draft(nil, on: cover.from, .officer(.covered(cover))),
      ])
    // Eighteen hours behind, which is not asked about: her last day again.
    let back = Moment(england: Day(2026, 11, 19), hour: 18, minute: 0)
    #expect(throws: RecordingError.refused(.officerLeft(gone.name, on: Day(2026, 11, 19)))) {
      try note(&sample, at: back, by: gone)
    }
    let desk = Desk(officer: gone, login: "x", today: back.day, now: back)
    #expect(Sight(sample.register, desk).reach == .nobody)
    let coverer = Desk(officer: .cole, login: "x", today: back.day, now: back)
    #expect(!coverer.holdsOrCovers(Officer.ellery.id, sample.register))
    // Before the first manager came everybody was one; a clock that is set back does not bring that
    // day back.
    let early = Moment(england: Day(2014, 1, 1), hour: 9, minute: 0)
    let iro = Desk(officer: .ellery, login: "x", today: early.day, now: early)
    #expect(!iro.isAllowed(.editPolicy, sample.register))
  }

  @Test("refuses where it may be wrong, in words, and not where the person says that it is right")
  func asked() throws {
    var sample = try made()
    let later = Moment(england: Day(2031, 1, 1), hour: 9, minute: 0)
    let doubt = try #require(ClockDoubt(clock: later, last: noon))
    #expect(throws: RecordingError.refused(.guarded(.clock(doubt, mayVouch: true)))) {
      try note(&sample, at: later)
    }
    // From 20 Nov 2026 to 20 Nov 2030 are 4 × 365 + 1 days, to 1 Jan 2031 another 42.
    #expect(
      doubt.message
        == "this computer's clock says Wed 01 Jan 2031, 09:00, and the last entry is of "
        + "Fri 20 Nov 2026, 1,503 days before")
    #expect(try note(&sample, at: later, clock: .said).at == later)
    #expect(try note(&sample, at: noon.adding(hours: 24 * 30)).machineTime == nil)
  }

  @Test("that stands before the last entry is kept beside the moment it is held back to")
  func machineTime() throws {
    var sample = try made()
    let before = noon.adding(hours: -72)
    let entry = try note(&sample, at: before, clock: .said)
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
      try note(&real, at: moment, isDaySet: true, clock: .said)
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
