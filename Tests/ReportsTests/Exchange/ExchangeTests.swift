import Domain
import Foundation
import Reports
import TestSupport
import Testing

@Suite("JSON prints every field, null where there is nothing")
struct ExchangeTests {
  let ava = ChildID("204417")
  let seen = Viewpoint(
    today: Day(2026, 11, 20), now: Moment(england: Day(2026, 11, 20), hour: 12, minute: 0))

  @Test("for a child of the list")
  func listed() throws {
    let sample = try unnamed()
    let caseload = Caseload(sample.register, scope: .everyone, today: seen.today)
    #expect(
      try json(Listed(CaseloadColumn.columns, caseload.row(0, in: sample.register)))
        == #"{"age":null,"id":"204417","iro":null,"knownAs":null,"lastContact":null,"#
        + #""lastSeen":null,"lastSpokenWith":null,"legalStatus":"C2","name":null,"nextReview":{"due":"2026-11-02","#
        + #""localTarget":null,"rule":"review.first","state":"late"},"openNotifications":0,"permanence":null,"#
        + #""placement":"U4","priority":null}"#)
  }

  @Test("for a duty of Today")
  func duties() throws {
    let sample = try unnamed()
    let list = DueList(
      sample.register, scope: .everyone, today: seen.today, now: seen.now)
    let row = try #require(list.items.first { $0.rule(in: sample.register).id == "review.first" })
    #expect(
      try json(ListedDuty(list.row(row, in: sample.register, now: seen.now)))
        == #"{"due":"2026-11-02","dueAt":null,"id":"204417","iro":null,"#
        + #""late":{"count":14,"unit":"workingDays"},"localTarget":null,"#
        + #""localTargetMissed":false,"name":null,"priority":null,"#
        + #""rule":"review.first","state":"late","subject":{"id":1,"kind":"review"},"#
        + #""title":"Review"}"#)
  }

  @Test("for a clock that is explained")
  func explained() throws {
    let sample = try unnamed()
    let rule = try #require(ClockRule.named("allocation"))
    let why = try #require(
      Why.explain(rule, of: try sample.state(ava), in: sample.register, at: seen).first)
    #expect(
      try json(ExplainedClock(why))
        == #"{"anchor":{"date":"2026-10-05","event":"became looked after"},"basis":"recorded","#
        + #""changedByPolicy":false,"citation":"IRO Handbook; Children Act 1989 section 25A asks "#
        + #"for it before the first review","due":"2026-10-12","dueAt":null,"id":"204417","#
        + #""late":{"count":29,"unit":"workingDays"},"localTarget":null,"localTargetMissed":false,"#
        + #""met":null,"metBy":null,"metEarly":null,"metLate":null,"metRecorded":null,"#
        + #""notCovered":null,"#
        + #""period":{"count":5,"direction":"after","unit":"workingDays"},"practical":null,"#
        + #""reason":null,"remark":null,"rule":"allocation","skipped":[],"standing":"practice","#
        + #""state":"late","title":"IRO appointed"}"#)
  }

  @Test("for an event of the trail, with everything it holds")
  func trail() throws {
    var sample = try unnamed()
    let notified = Event.child(.notified)
    try sample.record(on: seen.today, [Draft(ava, on: seen.today, notified)])
    let note = Event.note(.made(Note(kind: .call, text: "well")))
    try sample.record(on: seen.today, [Draft(ava, on: seen.today, note)])
    let lines = try TrailLine.all(of: sample.record(of: ava), in: sample.register)
    #expect(
      try lines.suffix(2).map { try json(TrailedEvent($0)) } == [
        #"{"at":"2026-11-20T12:00:00.000Z","by":"P. Ellery","child":"204417","correctedBy":null,"#
          + #""event":"child.notified","fields":{},"id":"3.1","inForce":true,"login":"p.ellery","#
          + #""on":"2026-11-20","sentence":"IRO service notified","version":3}"#,
        #"{"at":"2026-11-20T12:00:00.000Z","by":"P. Ellery","child":"204417","correctedBy":null,"#
          + #""event":"note.made","fields":{"kind":"call","text":"well"},"id":"4.1","inForce":true,"#
          + #""login":"p.ellery","on":"2026-11-20","sentence":"Call: well","version":4}"#,
      ])
  }

  @Test("for a notification")
  func notification() throws {
    var sample = try unnamed()
    let raised = NotificationRaised(
      number: 41, reason: "drift-or-delay", isPraise: false, stage: "informal", text: "drift",
      at: Moment(england: Day(2026, 11, 19), hour: 9, minute: 30))
    let on = Day(2026, 11, 19)
    try sample.record(on: on, [Draft(ava, on: on, .notification(.raised(raised)))])
    let board = NotificationBoard(sample.register, scope: .everyone, at: seen)
    let card = try #require(board.open.first)
    #expect(
      try json(
        Listed(NotificationLine.columns, NotificationLine(card, in: sample.register, at: seen)))
        == #"{"answerDue":"2026-11-22","answerDueAt":"2026-11-22T09:30:00.000Z","#
        + #""awaiting":["social worker and team manager"],"formal":false,"id":"204417","#
        + #""iro":null,"kind":"challenge","name":null,"number":41,"raised":"2026-11-19","#
        + #""reason":"drift-or-delay","stage":"informal","state":"soon"}"#)
  }

  @Test("for a child as a whole")
  func shown() throws {
    var sample = try unnamed()
    let visit = Event.visit(.made(Visit(place: .school, views: "wants to stay")))
    try sample.record(on: seen.today, [Draft(ava, on: seen.today, visit)])
    let page = try ChildPage(row: 0, in: sample.register, at: seen)
    let sight = Sight(sample.register, SampleRegister.desk(on: seen.today, of: .cole))
    let text = try json(ShownChild(page, in: sample.register, at: seen, sight: sight))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(
      object.keys.sorted() == [
        "born", "clocks", "decisions", "details", "done", "doubts", "endedAtEighteen", "episodes",
        "health",
        "id", "iro", "knownAs", "lastContact", "lastSeen", "lastSpokenWith", "legalStatus",
        "lookedAfter", "missing", "name", "notes", "notifications", "notifiedOn", "placement",
        "plan", "reviews", "siblings",
        "socialWorker", "team", "teamManager", "threads", "tracking", "visits",
      ])
    #expect(object["iro"] is NSNull)
    #expect(
      text.contains(
        #""visits":[{"alone":false,"by":"P. Ellery","event":"3.1","exception":null,"#
          + #""exceptionReason":null,"fromList":false,"how":"in-person","#
          + #""notSeenReason":null,"observed":false,"on":"2026-11-20","purpose":"other","#
          + #""seen":true,"views":"wants to stay","where":"school"}]"#))
    #expect(
      text.contains(
        #""episodes":[{"changeReason":null,"endReason":null,"from":"2026-10-05","#
          + #""legalStatus":"C2","need":null,"placement":"U4","provider":null,"reason":null,"#
          + #""to":null}]"#))
  }

  /// A child without a name, a birthday or an IRO, since 5 October 2026.
  private func unnamed() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, born: nil, from: Day(2026, 10, 5), iro: nil)
    return sample
  }

  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
