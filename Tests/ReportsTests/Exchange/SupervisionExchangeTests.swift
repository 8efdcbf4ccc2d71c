import Domain
import Foundation
import Reports
import TestSupport
import Testing

@Suite("JSON of supervision prints every field, null where there is nothing")
struct SupervisionExchangeTests {
  private let today = Day(2026, 11, 20)
  private let ava = ChildID("204417")

  private func made() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, born: nil, from: Day(2026, 11, 9))
    return sample
  }

  @Test("for the walk through a caseload")
  func walk() throws {
    var sample = try made()
    try sample.change(on: today, by: .cole) { register, desk throws(Refusal) in
      try register.agreeAction(
        SupervisionAction(text: "call", by: Day(2026, 11, 27)), about: ava, on: desk.today,
        at: desk)
    }
    let walk = try SupervisionWalk(
      sample.register, of: .ellery,
      at: Viewpoint(today: today, now: Moment(england: today, hour: 12, minute: 0)))
    // 20 working days from Monday 9 November end on Monday 7 December.
    #expect(
      try json(ListedSupervision(walk, known: .knownThen))
        == #"{"asAt":"2026-11-20","iro":"P. Ellery","known":"then","parts":["#
        + #"{"children":[],"count":0,"title":"High"},{"children":[],"count":0,"title":"Late"},"#
        + #"{"children":[{"actions":[{"agreed":"2026-11-20","by":"2026-11-27","event":"3.1","#
        + #""text":"call"}],"age":null,"daysUntouched":null,"id":"204417","lastSeen":null,"#
        + #""late":[],"name":null,"nextReview":"2026-12-07","openNotifications":0,"#
        + #""priority":null,"prioritySince":null,"reason":null}],"count":1,"title":"The rest"}]}"#)
  }

  @Test("for a dip sample: answers in the order of the questions, null where one was left open")
  func sample() throws {
    let questions = [
      AuditQuestion(key: "b", text: "Second letter"), AuditQuestion(key: "a", text: "First letter"),
    ]
    var policy = Policy()
    policy.auditQuestions = questions
    var sample = try SampleRegister(policy)
    try sample.add(ava, born: nil, from: Day(2026, 11, 9))
    try sample.change(on: today, by: .cole) { register, desk throws(Refusal) in
      try register.drawDipSample(of: 1, from: nil, seed: 7, at: desk)
    }
    try sample.change(on: today, by: .cole) { register, desk throws(Refusal) in
      try register.checkDipSample(
        DipSampleCheck(sample: 1, answers: ["b": .no]), of: ava, on: desk.today, at: desk)
    }
    let result = try DipSampleResult(of: 1, in: sample.register)
    let head =
      #"{"cases":1,"checked":1,"drawnBy":"R. Cole","drawnFrom":1,"drawnOn":"2026-11-20","#
      + #""iro":null,"number":1,"seed":7}"#
    #expect(try json(Listed(DipSampleResult.columns(in: sample.register), result)) == head)
    #expect(
      try json(ListedSampleResult(result, in: sample.register))
        == #"{"cases":[{"answers":[{"answer":"no","question":"b"},{"answer":null,"question":"a"}],"#
        + #""checkedOn":"2026-11-20","id":"204417","name":null,"remark":null}],"questions":["#
        + #"{"denominator":1,"notApplicable":0,"numerator":0,"question":"b","text":"Second letter"},"#
        + #"{"denominator":0,"notApplicable":0,"numerator":0,"question":"a","text":"First letter"}],"#
        + #""sample":\#(head)}"#)
  }

  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
