import Domain
import Foundation
import Reports
import TestSupport
import Testing

@Suite("JSON of the team prints every field, null where there is nothing")
struct TeamExchangeTests {
  private let today = Day(2026, 11, 20)
  private var seen: Viewpoint {
    Viewpoint(today: today, now: Moment(england: today, hour: 12, minute: 0))
  }
  private let ava = ChildID("204417")

  /// A child without a name, a birthday or an IRO, in care since Monday 5 October 2026.
  private func unnamed(iro: Officer? = nil) throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, born: nil, from: Day(2026, 10, 5), iro: iro)
    return sample
  }

  @Test("for a child whom nobody holds")
  func unallocated() throws {
    let register = try unnamed().register
    let child = try #require(UnallocatedChild.all(in: register, today: today).first)
    // Added by hand and nothing said of a notification.
    #expect(
      try json(Listed(UnallocatedChild.columns, child))
        == #"{"age":null,"due":"2026-10-12","dueFromNotification":null,"id":"204417","#
        + #""leaver":null,"lookedAfterFrom":"2026-10-05","name":null,"notifiedLateByWorkingDays":null,"#
        + #""notifiedOn":"2026-10-05","state":"late"}"#)
  }

  @Test("for who could take a child")
  func candidates() throws {
    let register = try unnamed(iro: .ellery).register
    let found = try AllocationCandidate.ranked(for: ava, in: register, today: today)
    #expect(
      try json(ListedCandidates(ava, name: register.name(of: ava), found))
        == #"{"candidates":[{"children":0,"fte":0.8,"guidance":{"from":40,"to":56},"#
        + #""heldBefore":false,"iro":"S. Osei","room":56,"sameArea":false,"siblings":[]}],"#
        + #""id":"204417","name":null}"#)
  }

  @Test("for the wall of priorities and what moved on it")
  func priorities() throws {
    var sample = try unnamed()
    let set = Event.tracking(.set(Tracking(priority: .low, reason: "settled")))
    try sample.record(on: today, [Draft(ava, on: today, set)])
    let since = Day(2026, 11, 13)
    let listed = ListedPriorities(
      PriorityWall(sample.register, scope: .everyone, today: today), since: since,
      PriorityMove.since(since, scope: .everyone, in: sample.register, today: today),
      in: sample.register, known: .knownNow)
    #expect(
      try json(listed)
        == #"{"asAt":"2026-11-20","columns":[{"cards":[],"count":0,"priority":"high","still":0},"#
        + #"{"cards":[],"count":0,"priority":"medium","still":0},{"cards":[{"age":null,"#
        + #""daysUntouched":0,"id":"204417","iro":null,"lastTouched":"2026-11-20","name":null,"#
        + #""reason":"settled","since":"2026-11-20","standsOut":false}],"count":1,"#
        + #""priority":"low","still":0},{"cards":[],"count":0,"priority":null,"still":0}],"#
        + #""known":"now","moves":[{"from":null,"id":"204417","iro":null,"name":null,"#
        + #""on":"2026-11-20","reason":"settled","to":"low"}],"since":"2026-11-13"}"#)
  }

  @Test("for workload, with the months and what if")
  func workload() throws {
    let register = try unnamed().register
    let work = Workload(register, board: TeamBoard(register, at: seen))
    let what = try WhatIf(work, more: 1, hours: -80, policy: register.policy)
    let text = try json(ListedWorkload(work, whatIf: what, known: nil))
    #expect(text.hasPrefix(#"{"asAt":"2026-11-20","known":null,"months":["2025-12-01","#))
    // A case 10, before the second review 4; nobody's hours carry nothing.
    #expect(
      text.contains(
        #""unallocated":{"chaired":[0,0,0,0,0,0,0,0,0,0,0,0],"chairedInAll":0,"children":1,"#
          + #""fte":null,"fullPoints":null,"name":"Unallocated","percent":null,"points":14}"#))
    #expect(
      text.contains(
        #""whatIf":{"children":2,"fte":1,"fteNeeded":0.03,"fullPoints":600,"#
          + #""guidance":{"from":50,"to":70},"perFTE":2,"points":28}"#))
  }

  @Test("for a comparison: null of who did not stand on a board")
  func comparison() throws {
    var sample = try unnamed(iro: .ellery)
    let earlier = TeamBoard(sample.register, at: Viewpoint(today: Day(2026, 11, 1), now: seen.now))
    let new = Officer(id: OfficerID("a.new"), name: "A. New", role: .iro, from: today)
    try sample.record(on: today, by: .cole, [Draft(nil, on: today, .officer(.set(new)))])
    let later = TeamBoard(sample.register, at: seen)
    let comparison = BoardComparison(earlier: earlier, later: later)
    let text = try json(ListedComparison(comparison, known: .knownThen))
    let none = """
      {"children":0,"dueSoon":0,"facts":0,"high":0,"late":0,"low":0,"medium":0,"notSeen":0,\
      "openNotifications":0,"praise":0,"talkInappropriate":0,"talkNone":0,"talkRefused":0,\
      "targets":0,"unset":0,"withoutCode":0}
      """
    let shares = """
      "reviewsOnTime":{"denominator":0,"numerator":0},\
      "sameIRO":{"denominator":0,"numerator":0},\
      "spokenWithBefore":{"denominator":0,"numerator":0}
      """
    let line = """
      {"difference":\(none),"earlier":null,"later":{"counts":\(none),\(shares)},"name":"A. New"}
      """
    let idle = try #require(comparison.officers.first { $0.name == "A. New" })
    #expect(try json(Listed(comparison.columns, idle)) == line)
    // Of whom nothing is counted on either day has no line.
    #expect(!text.contains("A. New"))
    // Due soon on the first of November, late on the twentieth: the review and the assessment.
    #expect(
      text.contains(
        #"{"difference":{"children":0,"dueSoon":-1,"facts":0,"high":0,"late":2,"low":0,"medium":0,"#
      ))
    #expect(text.contains(#""earlier":"2026-11-01","known":"then","later":"2026-11-20""#))
  }

  @Test("for a cell of the board")
  func cell() throws {
    let register = try unnamed().register
    let row = ListedCell.Row(0, "next review 02 Nov 2026", in: register, today: Day(2026, 11, 20))
    #expect(
      try json(ListedCell(asAt: today, column: "children", line: "Team", [row], others: 0))
        == #"{"asAt":"2026-11-20","column":"children","count":1,"line":"Team","others":0,"rows":["#
        + #"{"detail":"next review 02 Nov 2026","id":"204417","iro":null,"name":null,"#
        + #""priority":null}]}"#)
  }

  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
