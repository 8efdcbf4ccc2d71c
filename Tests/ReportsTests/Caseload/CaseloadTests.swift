import Domain
import Reports
import TestSupport
import Testing

@Suite("The caseload shows")
struct CaseloadTests {
  let today = Day(2026, 11, 20)

  @Test(
    "the children that the filter asks for, by name",
    arguments: [
      ("", ["Ava", "Bo", "Cleo", "Dan"]), ("bo", ["Bo"]), ("u6", ["Cleo"]),
      ("\"D. Marsh\"", ["Ava"]),
      ("C1", []), ("priority:high", ["Ava"]), ("priority:none", ["Bo", "Dan"]),
      ("-priority:high", ["Bo", "Cleo", "Dan"]),
      ("due<=20wd", ["Ava", "Bo"]), ("due<20wd", ["Ava"]), ("due>20wd", ["Cleo"]),
      ("due:late", ["Ava"]), ("due:none", ["Dan"]),
      ("seen>6w", ["Bo", "Cleo", "Dan"]), ("seen<6w", []),
      ("seen>=6w", ["Ava", "Bo", "Cleo", "Dan"]),
      ("seen:never", ["Dan"]), ("status:E1", ["Cleo"]), ("status:c", ["Ava", "Bo", "Dan"]),
      ("placement:foster", ["Ava", "Bo", "Cleo"]), ("placement:U4", ["Ava", "Bo"]),
      ("placement:home", ["Dan"]), ("age>=16", ["Bo"]), ("age<16", ["Ava", "Cleo", "Dan"]),
      ("qa:open", ["Bo"]), ("qa:none", ["Ava", "Cleo", "Dan"]), ("qa:late", ["Bo"]),
      ("iro:osei", ["Cleo"]), ("iro:none", ["Dan"]), ("sw:marsh", ["Ava"]), ("sw:bo", []),
      ("team:north", ["Ava", "Cleo"]), ("plan:none", ["Ava", "Bo", "Dan"]), ("plan:adop", ["Cleo"]),
      ("plan:agreed", ["Cleo"]), ("plan:none reviews>=2", ["Ava"]), ("is:closed", ["Eve"]),
      ("is:no-code", ["Ava", "Bo", "Cleo"]), ("is:unallocated", ["Dan"]), ("is:unnamed", []),
      ("sibling:C-Ava", ["Ava", "Cleo"]),
      ("placement:u", ["Ava", "Bo", "Cleo"]), ("placement:s", []),
      ("permanence:none", ["Ava", "Bo", "Dan"]),
      ("ava bo", []), ("priority:high due:late", ["Ava"]), ("-bo -cleo", ["Ava", "Dan"]),
    ] as [(String, [String])])
  func filters(text: String, expected: [String]) throws {
    let sample = try service()
    #expect(Filter(text).problems.isEmpty)
    #expect(shown(Filter(text), SortOrder(.name), sample.register) == expected)
    let shelved = Register(
      kept: try ArrayOfChildren(sample.register), service: sample.register.service)
    #expect(shown(Filter(text), SortOrder(.name), shelved) == expected)
  }

  @Test("nobody where a term is not understood, rather than an answer that looks right")
  func misunderstood() throws {
    #expect(shown(Filter("permanance-plan:none"), SortOrder(.name), try service().register) == [])
    #expect(shown(Filter("age>=0 colour:red"), SortOrder(.name), try service().register) == [])
  }

  @Test(
    "them in the order of a column, ties by name, what is not known last",
    arguments: [
      ("next-review", ["Ava", "Bo", "Cleo", "Dan"]),
      ("-next-review", ["Cleo", "Bo", "Ava", "Dan"]),
      ("-name", ["Dan", "Cleo", "Bo", "Ava"]), ("age", ["Dan", "Cleo", "Ava", "Bo"]),
      ("status", ["Ava", "Bo", "Dan", "Cleo"]), ("placement", ["Dan", "Ava", "Bo", "Cleo"]),
      ("priority", ["Ava", "Cleo", "Bo", "Dan"]), ("last-seen", ["Dan", "Bo", "Cleo", "Ava"]),
      ("open", ["Bo", "Ava", "Cleo", "Dan"]), ("permanence", ["Cleo", "Ava", "Bo", "Dan"]),
      ("iro", ["Ava", "Bo", "Cleo", "Dan"]), ("-id", ["Cleo", "Dan", "Ava", "Bo"]),
    ])
  func orders(order: String, expected: [String]) throws {
    #expect(SortOrder() == SortOrder("next-review"))
    let order = try #require(SortOrder(order))
    #expect(shown(.none, order, try service().register) == expected)
  }

  @Test("them by surname as a list on paper stands, those of one surname by the whole name")
  func surnames() throws {
    let names = [
      "Ben Adams", "Zoë Adams", "Ola Kaczmarek", "Uma O'Brien", "Ava Öztürk", "Ira Papadopoulos",
      "Ian Papadopoulou", "Patel, Asha",
    ]
    var sample = try SampleRegister()
    for (place, name) in names.enumerated() {
      try sample.add(ChildID("C\(8 - place)"), name, from: Day(2026, 11, 2))
    }
    let order = try #require(SortOrder("surname"))
    #expect(shown(.none, order, sample.register) == names)
    let reversed = try #require(SortOrder("-surname"))
    #expect(shown(.none, reversed, sample.register) == names.reversed())
  }

  @Test("every column of a view is one of the caseload's, and each can be sorted by")
  func ofOneTable() {
    let ids = Set(CaseloadColumn.columns.map(\.id))
    #expect(ids.isSuperset(of: CaseloadColumn.printed))
    #expect(ids.isSuperset(of: CaseloadColumn.screen))
    #expect(
      Set(SortOrder.Column.all.map(\.id)) == Set(CaseloadColumn.screen).union(["surname"]))
  }

  @Test("how many each saved view holds")
  func views() throws {
    let register = try service().register
    let caseload = Caseload(register, scope: .everyone, today: today)
    let counts = SavedView.builtIn(register.policy).map {
      caseload.count(matching: $0.filter, in: register)
    }
    // All, High, review late, review due but not late, not seen, open notification, no plan.
    #expect(counts == [4, 1, 1, 1, 2, 1, 1])
  }

  @Test("one officer's children, against the guidance for their hours")
  func figures() throws {
    let register = try service().register
    let ellery = Caseload(register, scope: .officer(Officer.ellery.id), today: today)
    #expect(ellery.count == 2)
    #expect(
      CaseloadFigures(ellery, in: register).title == "2 children · guidance 50–70 for 1.0 FTE")
    let osei = Caseload(register, scope: .officer(Officer.osei.id), today: today)
    #expect(CaseloadFigures(osei, in: register).title == "1 child · guidance 40–56 for 0.8 FTE")
    #expect(CaseloadFigures(osei, in: register).load == .under)
    let covering = Scope.officer(Officer.ellery.id, covering: [Officer.osei.id])
    #expect(
      CaseloadFigures(Caseload(register, scope: covering, today: today), in: register).title
        == "2 children and 1 covered · guidance 50–70 for 1.0 FTE")
    let all = Caseload(register, scope: .everyone, today: today)
    #expect(CaseloadFigures(all, in: register).title == "4 children")
    #expect(1_710.grouped == "1,710")
    #expect(84_000.grouped == "84,000")
    #expect(999.grouped == "999")
  }

  @Test("how far off a review is in days where no working day lies between")
  func overEaster() throws {
    var sample = try SampleRegister()
    // In care from Thu 1 Mar 2018: 20 working days on is Thu 29 Mar, the day before Good Friday.
    try sample.add(ChildID("E"), "Eve", from: Day(2018, 3, 1))
    func distance(_ day: Day) throws -> String? {
      let caseload = Caseload(sample.register, scope: .everyone, today: day)
      return caseload.row(sample.row(ChildID("E")), in: sample.register).nextReview?.distance
    }
    #expect(try distance(Day(2018, 3, 28)) == "1 wd")
    #expect(try distance(Day(2018, 3, 29)) == "today")
    // Easter Sunday and Easter Monday: nobody worked since. Tuesday 3 April is the first who did.
    #expect(try distance(Day(2018, 4, 1)) == "3 d late")
    #expect(try distance(Day(2018, 4, 2)) == "4 d late")
    #expect(try distance(Day(2018, 4, 3)) == "1 wd late")
    let lateness = Lateness(
      due: Day(2018, 3, 29), today: Day(2018, 4, 1), term: Term(20, .workingDays),
      workingDays: sample.register.workingDays)
    #expect(lateness?.short == "3 d")
  }

  @Test("a row with its words")
  func row() throws {
    let sample = try service()
    let caseload = Caseload(sample.register, scope: .everyone, today: today)
    let ava = caseload.row(sample.row(ChildID("C-Ava")), in: sample.register)
    #expect(ava.name == "Ava")
    #expect(ava.age == 12)
    #expect(ava.legalStatus == LegalStatus(rawValue: "C1"))
    #expect(ava.placement == PlacementType(rawValue: "U4"))
    #expect(ava.nextReview?.due == Day(2026, 11, 13))
    #expect(ava.nextReview?.state == .late)
    #expect(ava.nextReview?.workingDaysLeft == -5)
    #expect(ava.nextReview?.distance == "7 d late")
    #expect(ava.lastSeen == Day(2026, 10, 9))
    #expect(ava.daysSinceSeen == 42)
    #expect(ava.seenState == .today)
    #expect(ava.priority == .high)
    #expect(ava.iro == "P. Ellery")
    #expect(ava.permanence == nil)
    let dan = caseload.row(sample.row(ChildID("D1000")), in: sample.register)
    #expect(dan.nextReview == nil)
    #expect(dan.seenState == .notKnown)
    #expect(dan.iro == nil)
  }

  private func shown(_ filter: Filter, _ order: SortOrder, _ register: Register) -> [String] {
    let caseload = Caseload(register, scope: .everyone, today: today)
    return caseload.rows(matching: filter, sortedBy: order, in: register).map {
      register.texts(at: $0).name
    }
  }
}

extension CaseloadTests {
  /// Ava: C1, U4, High, review due 13 Nov, seen 9 Oct; Bo: C2, 16 years old, review due 18 Dec, a
  /// late notification; Cleo: E1, U6, adoption agreed, review due 19 May 2027, Ava's sister, S.
  /// Osei's; Dan: nobody's, from an extract that lacks his reviews; Eve: closed.
  private func service() throws -> SampleRegister {
    var sample = try SampleRegister()
    let start = Day(2026, 3, 2)
    let ava = ChildID("C-Ava")
    let bo = ChildID("B2")
    let cleo = ChildID("C-Cleo")
    try sample.add(ava, "Ava", born: Day(2014, 5, 6), from: start, legalStatus: "C1")
    try sample.add(bo, "Bo", born: Day(2010, 11, 20), from: start)
    try sample.add(
      cleo, "Cleo", born: Day(2016, 2, 29), from: start, legalStatus: "E1", placement: "U6",
      iro: .osei)
    try sample.add(ChildID("E5"), "Eve", from: start)
    try sample.record(
      on: today, [Draft(ChildID("E5"), on: today, .child(.closed(nil)))])
    try hold(ava, [Day(2026, 3, 20), Day(2026, 5, 13)], in: &sample)
    try hold(bo, [Day(2026, 9, 18)], in: &sample)
    try hold(cleo, [Day(2026, 3, 20), Day(2026, 11, 19)], in: &sample)
    try see(ava, .high, Day(2026, 10, 9), in: &sample)
    try see(bo, nil, Day(2026, 5, 1), in: &sample)
    try see(cleo, .low, Day(2026, 5, 15), in: &sample)
    try describe(
      ava, Description(socialWorker: "D. Marsh", team: "North", siblings: [cleo]), &sample)
    try describe(cleo, Description(team: "North", siblings: [ava]), &sample)
    let done = Completion(rule: "permanence", outcome: "adoption")
    try sample.record(on: Day(2026, 5, 1), [Draft(cleo, on: Day(2026, 5, 1), .clock(.done(done)))])
    try raise(about: bo, in: &sample)
    try sample.extract(ChildID("D1000"), on: Day(2026, 6, 1), dan)
    try describe(ChildID("D1000"), Description(name: "Dan"), &sample)
    return sample
  }

  private var dan: Extract {
    var extract = Extract()
    extract.header = Header(born: Day(2020, 1, 1))
    extract.episodes = [
      Episode(
        start: Day(2021, 5, 3), legalStatus: LegalStatus(rawValue: "C2"),
        placement: PlacementType(rawValue: "K2"))
    ]
    extract.reviewsKnownFrom = Day(2025, 4, 1)
    return extract
  }

  private func hold(_ id: ChildID, _ days: [Day], in sample: inout SampleRegister) throws {
    for day in days {
      try sample.record(on: day, [Draft(id, on: day, .review(.held(HeldReview())))])
    }
  }

  private func see(
    _ id: ChildID, _ priority: Priority?, _ day: Day, in sample: inout SampleRegister
  ) throws {
    try sample.record(on: day, [Draft(id, on: day, .visit(.made(Visit())))])
    guard let priority else { return }
    let tracking = Event.tracking(.set(Tracking(priority: priority, reason: "as agreed")))
    try sample.record(on: day, [Draft(id, on: day, tracking)])
  }

  private func describe(
    _ id: ChildID, _ description: Description, _ sample: inout SampleRegister
  ) throws {
    try sample.record(
      on: Day(2026, 6, 2), [Draft(id, on: Day(2026, 6, 2), .child(.described(description)))])
  }

  private func raise(about id: ChildID, in sample: inout SampleRegister) throws {
    let raised = NotificationRaised(
      number: 1, reason: "drift-or-delay", isPraise: false, stage: "1", text: "drift",
      at: Moment(england: Day(2026, 11, 5), hour: 9, minute: 0))
    try sample.record(
      on: Day(2026, 11, 5), [Draft(id, on: Day(2026, 11, 5), .notification(.raised(raised)))])
  }
}
