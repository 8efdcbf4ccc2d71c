import Domain
import Reports
import TestSupport
import Testing

@Suite("The walk of supervision")
struct SupervisionListTests {
  private let today = Day(2026, 11, 20)

  private func made() throws -> SampleRegister {
    var sample = try SampleRegister()
    // The first review of a child in care since 2 Nov is due by Mon 30 Nov; since 5 Oct, by 2 Nov.
    try sample.add(ChildID("A"), "Ava", from: Day(2026, 11, 2))
    try sample.add(ChildID("B"), "Ben", from: Day(2026, 10, 5))
    try sample.add(ChildID("C"), "Cleo", from: Day(2026, 11, 2))
    try sample.add(ChildID("D"), "Dita", from: Day(2026, 11, 2), iro: .osei)
    try sample.change(on: Day(2026, 11, 9)) { register, desk throws(Refusal) in
      try register.track(
        Tracking(priority: .high, reason: "drifts"), of: ChildID("C"), on: desk.today, at: desk)
    }
    return sample
  }

  private var seen: Viewpoint {
    Viewpoint(today: today, now: Moment(england: today, hour: 9, minute: 0))
  }

  @Test("takes High first, then who is late, then the rest, of that IRO alone")
  func order() throws {
    let register = try made().register
    let list = SupervisionList(register, of: .ellery, at: seen)
    let parts = list.parts.map { $0.rows.map { register.texts(at: $0).id.rawValue } }
    #expect(parts == [["C"], ["B"], ["A"]])
  }

  @Test("says of a child why it is watched, what is late and what was agreed")
  func line() throws {
    var sample = try made()
    try sample.change(on: today, by: .cole) { register, desk throws(Refusal) in
      try register.agreeAction(
        SupervisionAction(text: "call the school", by: Day(2026, 11, 27)), about: ChildID("B"),
        on: desk.today, at: desk)
    }
    let register = sample.register
    let list = SupervisionList(register, of: .ellery, at: seen)
    let ben = try SupervisionLine(sample.row(ChildID("B")), of: list, in: register)
    #expect(ben.late.contains { $0.hasPrefix("first review was due") })
    #expect(ben.actions.map(\.text) == ["call the school"])
    let cleo = try SupervisionLine(sample.row(ChildID("C")), of: list, in: register)
    #expect(cleo.reason == "drifts")
    #expect(cleo.daysUntouched == 11)
  }

  @Test("counts what a dip sample found, and who is still to be checked")
  func sample() throws {
    var sample = try made()
    try sample.change(on: today, by: .cole) { register, desk throws(Refusal) in
      try register.drawDipSample(of: 2, from: Officer.ellery.id, seed: 3, at: desk)
    }
    let drawn = try #require(sample.register.dipSamples.first?.value.children)
    try sample.change(on: today, by: .cole) { register, desk throws(Refusal) in
      try register.checkDipSample(
        DipSampleCheck(sample: 1, answers: ["seen": .yes, "views": .notApplicable]),
        of: drawn[0], on: desk.today, at: desk)
    }
    let result = try DipSampleResult(of: 1, in: sample.register)
    #expect(result.checked == 1)
    #expect(result.cases.count == 2)
    let seen = try #require(result.questions.first { $0.question.key == "seen" })
    #expect((seen.yes, seen.asked, seen.notApplicable) == (1, 1, 0))
    let views = try #require(result.questions.first { $0.question.key == "views" })
    #expect((views.yes, views.asked, views.notApplicable) == (0, 0, 1))
  }
}
