import Domain
import TestSupport
import Testing

@Suite("What a person may see")
struct SightTests {
  static let today = Day(2026, 11, 20)
  static let own = ChildID("1")
  static let other = ChildID("2")
  static let nobodys = ChildID("3")
  static let bassett = Officer(
    id: OfficerID("t.bassett"), name: "T. Bassett", role: .businessSupport, logins: ["t.bassett"],
    from: Day(2015, 1, 1))

  private static func sample() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.record(
      on: Day(2015, 1, 2), by: .cole, [Draft(nil, on: Day(2015, 1, 2), .officer(.set(bassett)))])
    try sample.add(own, "Ava Brennan", from: Day(2026, 9, 1))
    try sample.add(other, "Dita Novak", from: Day(2026, 9, 1), iro: .osei)
    try sample.add(nobodys, "Femi Ade", from: Day(2026, 9, 1), iro: nil)
    return sample
  }

  private static func sight(_ sample: SampleRegister, _ officer: Officer) -> Sight {
    Sight(sample.register, SampleRegister.desk(on: today, of: officer))
  }

  private static func read(_ sample: SampleRegister, _ officer: Officer) -> [String] {
    let sight = sight(sample, officer)
    return [own, other, nobodys].filter { sight.reads($0, in: sample.register) }.map(\.rawValue)
  }

  @Test("is an IRO's own children and those they cover; everybody's for managers and support")
  func reach() throws {
    var sample = try Self.sample()
    #expect(Self.read(sample, .ellery) == ["1"])
    #expect(Self.read(sample, .osei) == ["2"])
    #expect(Self.read(sample, .cole) == ["1", "2", "3"])
    #expect(Self.read(sample, Self.bassett) == ["1", "2", "3"])
    let cover = Cover(
      of: Officer.osei.id, by: Officer.ellery.id, from: Self.today, until: Self.today)
    try sample.change(on: Self.today, by: .cole) { register, desk throws(Refusal) in
      try register.setCover(cover, at: desk)
    }
    #expect(Self.read(sample, .ellery) == ["1", "2"])
    // The cover ends with its last day.
    let later = SampleRegister.desk(on: Self.today.adding(days: 1))
    #expect(!Sight(sample.register, later).reads(Self.other, in: sample.register))
  }

  @Test("is nothing for who left, from the day after their last")
  func leaver() throws {
    let sample = try Self.sample()
    var gone = Officer.ellery
    gone.left = Self.today.adding(days: -1)
    #expect(Self.sight(sample, gone).reach == .nobody)
    #expect(Self.read(sample, gone) == [])
    gone.left = Self.today
    #expect(Self.read(sample, gone) == ["1"])
  }

  @Test("a refusal names no child whom one may not read, by name or by id")
  func names() throws {
    let sample = try Self.sample()
    let desk = SampleRegister.desk(on: Self.today)
    let refusal = #expect(throws: Refusal.self) {
      try desk.mustBeAllowed(.casework(Self.other), sample.register)
    }
    let unknown = #expect(throws: Refusal.self) {
      try desk.mustBeAllowed(.casework(ChildID("9")), sample.register)
    }
    #expect(refusal?.message == "none of your children is 2")
    #expect(unknown?.message == "none of your children is 9")
    #expect(unknown?.hint == refusal?.hint)
    #expect("\(refusal?.message ?? "") \(refusal?.hint ?? "")".contains("Osei") == false)
    let manager = SampleRegister.desk(on: Self.today, of: .cole)
    let named = #expect(throws: Refusal.self) {
      try manager.mustBeAllowed(.casework(Self.other), sample.register)
    }
    #expect(named?.hint == "S. Osei holds Dita Novak and may, or whoever covers for them")
  }

  @Test("is everything for the one IRO of a store, and before the first person is added")
  func beginnings() throws {
    let empty = Sight(Register(), SampleRegister.desk(on: Self.today))
    #expect(empty.reach == .everyone)
    #expect(empty.readsWords)
    var policy = Policy()
    policy.soloOfficer = Officer.ellery.id
    var sample = try SampleRegister(policy)
    try sample.add(Self.other, "Dita Novak", from: Day(2026, 9, 1), iro: nil)
    #expect(Self.sight(sample, .ellery).reach == .everyone)
    #expect(!SampleRegister.desk(on: Self.today).isNoted(opening: Self.other, sample.register))
  }

  @Test("every look at a case that is not one's own is noted, a manager's and support's too")
  func noted() throws {
    let sample = try Self.sample()
    func noted(_ officer: Officer) -> [String] {
      let desk = SampleRegister.desk(on: Self.today, of: officer)
      return [Self.own, Self.other, Self.nobodys]
        .filter { desk.isNoted(opening: $0, sample.register) }.map(\.rawValue)
    }
    #expect(noted(.ellery) == ["2", "3"])
    #expect(noted(.cole) == ["1", "2", "3"])
    #expect(noted(Self.bassett) == ["1", "2", "3"])
  }

  @Test("of a past day is nobody whom the person may not see today")
  func past() throws {
    var sample = try Self.sample()
    try sample.record(
      on: Self.today, by: .cole,
      [Draft(Self.own, on: Self.today, .child(.allocated(Officer.osei.id)))])
    try sample.add(ChildID("4"), "Gil Orme", from: Day(2026, 9, 2))
    let day = Day(2026, 10, 1)
    let past = try sample.register.asAt(day, .knownNow)
    func seen(_ officer: Officer) -> Sight {
      Sight(past, SampleRegister.desk(on: day, of: officer)).andNow(
        Self.sight(sample, officer), in: sample.register, past: past)
    }
    func read(_ sight: Sight) -> [String] {
      [Self.own, Self.other, Self.nobodys, ChildID("4")]
        .filter { sight.reads($0, in: past) }.map(\.rawValue)
    }
    // Ava Brennan was P. Ellery's in October and is S. Osei's now: read by neither of that day.
    #expect(read(Sight(past, SampleRegister.desk(on: day))) == ["1", "4"])
    #expect(read(seen(.ellery)) == ["4"])
    #expect(seen(.ellery).lost == [Self.own])
    #expect(read(seen(.osei)) == ["2"])
    #expect(read(seen(.cole)) == ["1", "2", "3", "4"])
    #expect(seen(Self.bassett).readsWords == false)
  }

  @Test("leaves business support days, names and sendings, and none of the words of the work")
  func words() throws {
    var sample = try Self.sample()
    let day = Self.today
    let notification = NotificationRaised(
      number: 1, reason: "drift-or-delay", isPraise: false, stage: "1", text: "SECRET",
      at: Moment(england: day, hour: 12, minute: 0))
    let events: [Event] = [
      .visit(.made(Visit(views: "SECRET", notSeenReason: "SECRET", exceptionReason: "SECRET"))),
      .note(.made(Note(kind: .call, text: "SECRET"))),
      .note(.made(Note(kind: .invitations, text: "sent by post"))),
      .review(
        .held(
          HeldReview(
            participation: Participation(rawValue: "PN1"), views: "SECRET", notes: "SECRET"))),
      .review(.adjourned(AdjournedReview(reason: "SECRET"))),
      .tracking(.set(Tracking(priority: .high, reason: "SECRET"))),
      .notification(.raised(notification)),
      .notification(.answered(NotificationAnswer(number: 1, from: "team manager", text: "SECRET"))),
      .supervision(.agreed(SupervisionAction(text: "SECRET", by: day))),
    ]
    try sample.record(on: day, events.map { Draft(Self.own, on: day, $0) })
    let whole = try sample.register.record(of: Self.own)
    #expect("\(whole)".contains("SECRET"))
    let read = Self.sight(sample, Self.bassett).register(sample.register)
    let record = "\(try read.record(of: Self.own))"
    #expect(!record.contains("SECRET"))
    for words in ["sent by post", "team manager", "drift-or-delay", "PN1", "high"] {
      #expect(record.contains(words), "\(words)")
    }
    // A manager reads it whole.
    let manager = Self.sight(sample, .cole).register(sample.register)
    #expect(try manager.record(of: Self.own) == whole)
  }
}
