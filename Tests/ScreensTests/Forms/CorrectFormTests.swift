import Console
import Domain
import JSON
import TestSupport
import Testing

@testable import Screens

@Suite("A record is put right in its own form")
struct CorrectFormTests {
  private static let ava = ChildID("204417")
  private static let today = SmallCaseload.today

  /// One record of each kind that can be put right, besides those of a child who is added.
  private static let events: [Event] = [
    .visit(
      .made(Visit(manner: .phone, seen: true, alone: true, purpose: .midway, views: "likes art"))),
    .visit(.made(Visit(seen: false, notSeenReason: "away"))),
    .visit(.planned(Appointment(day: Day(2026, 11, 10), minute: 660, place: "school"))),
    .review(
      .held(
        HeldReview(
          participation: Participation(rawValue: "PN1"), place: "home", views: "wants to stay",
          notes: "two actions"))),
    .review(.held(HeldReview())),
    .review(.adjourned(AdjournedReview(reason: "no report"))),
    .review(.planned(PlannedReview(day: Day(2026, 11, 12), minute: 600, place: "office"))),
    .review(.earlyWithdrawn(EarlyReviewWithdrawal(reason: "settled"))),
    .note(.made(Note(kind: .update, text: "all well"))),
    .tracking(
      .set(
        Tracking(
          priority: .high, reason: "drift",
          monitoring: Monitoring(
            earlyReviewBy: Day(2026, 11, 9), updateEveryWeeks: 2, deputyHeadTold: true)))),
    .notification(
      .raised(
        NotificationRaised(
          number: 7, reason: "drift-or-delay", isPraise: false, stage: "1", text: "no plan",
          at: Moment(england: Day(2026, 11, 5), hour: 10, minute: 0)))),
    .notification(.answered(NotificationAnswer(number: 7, from: "R. Moss", text: "next week"))),
    .notification(
      .escalated(
        NotificationEscalation(
          number: 7, stage: "2", reason: "nothing came",
          at: Moment(england: Day(2026, 11, 5), hour: 11, minute: 0)))),
    .notification(.resolved(NotificationResolution(number: 7, outcome: "a plan"))),
    .clock(.done(Completion(rule: "health.review", outcome: "well"))),
    .clock(.notDone(FactAnswer(rule: "permanence", remark: "page 3"))),
    .clock(.notApplicable(FactAnswer(rule: "health.dental", remark: "too young"))),
    .child(.described(Description(name: "Ava Brennan", socialWorker: "J. Day"))),
    .child(.settled(Settlement(review: Day(2026, 11, 5), choice: .own))),
    .child(
      .doubtSettled(
        DoubtSettlement(ImportDoubt.Key(kind: "episodes", rule: "over-18-open"), reason: "right"))),
    .child(.allocated(Officer.ellery.id)),
    .child(.closed(EpisodeEndReason(rawValue: "E4A"))),
    .supervision(.agreed(SupervisionAction(text: "chase the plan", by: Day(2026, 11, 16)))),
    .dipSample(.checked(DipSampleCheck(sample: 1, answers: [:], remark: "good"))),
    .child(.added(ChildAddition(born: Day(2015, 3, 1), lookedAfterFrom: Day(2026, 11, 2)))),
  ]

  @Test("that is saved as it opened records nothing, of every kind", arguments: events)
  func unchanged(_ event: Event) throws {
    let (world, id) = try recorded(event)
    let form = FormScreen(CorrectForm(id, of: Self.ava, world), world).record
    for words in ["", "because"] {
      var form = form
      form.reason = words
      #expect(throws: Refusal.nothingChanged(id)) { try change(form, world) }
    }
  }

  @Test("has the fields of its form, and not the day alone", arguments: events)
  func filled(_ event: Event) throws {
    let (world, id) = try recorded(event)
    let form = CorrectForm(id, of: Self.ava, world)
    #expect(form.record != .dayAlone)
    #expect(!form.record.rows(world).isEmpty)
  }

  @Test("changes only what was changed in it, of every kind and every field", arguments: events)
  func oneField(_ event: Event) throws {
    let (world, id) = try recorded(event)
    let old = CorrectForm(id, of: Self.ava, world)
    var tried = 0
    for place in old.record.rows(world).indices {
      var form = old
      form.reason = "misheard"
      let row = form.record.rows(world)[place]
      var field = row.field(form, world)
      guard Self.touch(&field) else { continue }
      row.read(field, &form, world)
      guard row.problem(form, world) == nil else { continue }
      guard let draft = try? change(form, world).last else { continue }
      tried += 1
      #expect(draft.corrects == id)
      #expect(draft.on == Day(2026, 11, 5))
      let changed = try Self.differences(event, draft.event)
      // Praise or not follows from the reason of a notification, and one text says why a child was not
      // seen and why there was no talk.
      // A call has no place; one text says why the child was not seen or why there was no talk.
      // What takes the place of a review names it from then on, and so does a decision.
      let follows =
        changed.contains("manner")
        ? ["place"]
        : changed.contains("exception") ? ["notSeenReason"] : ["review.id", "review.kind"]
      #expect(
        changed.subtracting(["isPraise", "exceptionReason"] + follows).count == 1, "\(changed)")
      #expect(old.record.rows(world)[place].field(form, world).text == field.text)
    }
    #expect(tried > 0)
  }

  @Test("shows old and new before it is saved, and asks why only then")
  func oldAndNew() throws {
    var sitting = try SmallCaseload.sitting(120, 50)
    try sitting.type("2/ben<Enter><Enter><Tab>")
    try sitting.type("c")
    #expect(sitting.shows("Correct"))
    try sitting.type("<C-s>")
    #expect(sitting.shows("Nothing was changed in"))
    // Ben's last review is PN3: one up is PN2.
    try sitting.type("<Tab><Up><C-s>")
    #expect(sitting.shows("was: PN3"))
    #expect(sitting.shows("→"))
    #expect(sitting.shows("reason is needed"))
    try sitting.type("misread<C-s>")
    let review = try #require(try sitting.state(ChildID("204418")).reviews.own.last)
    #expect(review.value.participation == Participation(rawValue: "PN2"))
  }

  @Test("moves the hour of a notification with its day")
  func hours() throws {
    let (world, id) = try recorded(Self.events[10])
    var form = CorrectForm(id, of: Self.ava, world)
    form.on = DayText(Day(2026, 11, 4))
    form.reason = "a day earlier"
    guard case .notification(.raised(let raised))? = try change(form, world).last?.event else {
      Issue.record("no notification")
      return
    }
    #expect(raised.at == Moment(england: Day(2026, 11, 4), hour: 10, minute: 0))
  }

  private func recorded(_ event: Event) throws -> (World, EventID) {
    var sample = try SmallCaseload.make()
    if case .notification(let step) = event, step.number == 7, event != Self.events[10] {
      try sample.record(
        on: Day(2026, 11, 5), [Draft(Self.ava, on: Day(2026, 11, 5), Self.events[10])])
    }
    try sample.record(
      on: Self.today, by: .cole,
      [
        Draft(
          nil, on: Day(2026, 11, 3),
          .dipSample(
            .drawn(
              DipSample(
                number: 1, seed: 1, officer: nil, drawnFrom: 3, children: [Self.ava],
                questions: []))))
      ])
    try sample.record(on: Self.today, [Draft(Self.ava, on: Day(2026, 11, 5), event)])
    let world = World(
      register: sample.register, today: Self.today,
      now: Moment(england: Self.today, hour: 9, minute: 0), officer: .ellery, login: "p.ellery")
    return (world, EventID(entry: sample.register.version, index: 1))
  }

  /// The change of whoever may make it.
  private func change(_ form: CorrectForm, _ world: World) throws(Refusal) -> [Draft] {
    do throws(Refusal) {
      return try form.change(world.register, world.desk)
    } catch {
      guard case .notPermitted = error else { throw error }
      return try form.change(
        world.register, SampleRegister.desk(on: Self.today, of: .cole))
    }
  }

  /// Puts another value into a field; false where there is nothing to put.
  private static func touch(_ field: inout FormField) -> Bool {
    switch field.kind {
    case .text(let text): field.set(Int(text.text) == nil ? text.text + " more" : "3")
    case .box(let box): field.set(box.text + " more")
    case .day: field.set("6/11/2026")
    case .choice(var choice):
      choice.selection = ((choice.selection ?? -1) + 1) % choice.options.count
      field.kind = .choice(choice)
    case .toggles(var toggles):
      let place = toggles.items.count > 1 ? 1 : 0
      toggles.items[place].isOn.toggle()
      field.kind = .toggles(toggles)
    case .number: field.set("3")
    case .words, .section, .button, .search, .table: return false
    }
    return true
  }

  /// The names of the members in which two events differ.
  private static func differences(_ old: Event, _ new: Event) throws -> Set<String> {
    func members(_ event: Event) throws -> [String: JSONValue] {
      let fact = Fact(id: EventID(entry: 1, index: 1), child: ava, on: today, event: event)
      var bytes: [UInt8] = []
      try JSONText.append(fact, to: &bytes)
      let value = try bytes.withUnsafeBufferPointer { try JSONText.read(JSONValue.self, from: $0) }
      guard case .object(let all) = value else { return [:] }
      if case .object(let fields)? = all["fields"] { return flat(fields) }
      return all
    }
    let (before, after) = (try members(old), try members(new))
    return Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
  }

  private static func flat(_ members: [String: JSONValue]) -> [String: JSONValue] {
    var all: [String: JSONValue] = [:]
    for (name, value) in members {
      guard case .object(let inner) = value else {
        all[name] = value
        continue
      }
      for (key, value) in flat(inner) { all["\(name).\(key)"] = value }
    }
    return all
  }
}

extension Event: CustomTestStringConvertible {
  /// A case is called by the name of its event.
  public var testDescription: String { name }
}
