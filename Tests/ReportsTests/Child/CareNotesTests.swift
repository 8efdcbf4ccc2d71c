import Domain
import Reports
import TestSupport
import Testing

@Suite("A child's page notes")
struct CareNotesTests {
  private let ava = ChildID("204417")

  private func page(_ sample: SampleRegister, _ today: Day) throws -> ChildPage {
    let seen = Viewpoint(today: today, now: Moment(england: today, hour: 12, minute: 0))
    return try ChildPage(row: sample.row(ava), in: sample.register, at: seen)
  }

  @Test("how many nights of short breaks are used, and that the limit was passed")
  func shortBreaks() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 1, 5), legalStatus: "V3")
    #expect(
      try page(sample, Day(2026, 1, 14)).careNotes
        == ["Short breaks: used 9 of 75 nights in 12 months, longest 9 of 17"])
    #expect(
      try page(sample, Day(2026, 2, 20)).careNotes == [
        "Short breaks: used 46 of 75 nights in 12 months, longest 46 of 17; a stay went beyond 17 "
          + "nights, so the full regime applies from 23 Jan 2026"
      ])
  }

  @Test("that care ended at 18 and nobody has said how; the clocks are but that one")
  func eighteen() throws {
    var sample = try SampleRegister()
    try sample.add(ava, born: Day(2008, 2, 29), from: Day(2025, 9, 1))
    let page = try page(sample, Day(2026, 3, 1))
    #expect(
      page.careNotes == [
        "18 on 01 Mar 2026: every clock has stopped; say how care ended (E5, E6, E7, E17 …)"
      ])
    #expect(page.people.care == "18 on 01 Mar 2026: say how care ended")
    #expect(page.clocks.map(\.rule) == ["eighteen.close"])
  }

  @Test("when the child was last seen, spoken with and in touch, each for itself")
  func contacts() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    #expect(try page(sample, Day(2026, 3, 2)).contacts.words == ["Not seen yet"])
    for (manner, day) in [
      (Visit.Manner.inPerson, Day(2026, 6, 10)), (.phone, Day(2026, 11, 17)),
      (.message, Day(2026, 11, 18)),
    ] {
      try sample.record(on: day, [Draft(ava, on: day, .visit(.made(Visit(manner: manner))))])
    }
    #expect(
      try page(sample, Day(2026, 11, 20)).contacts.words == [
        "Last seen 10 Jun 2026", "spoken with 17 Nov 2026 (phone)",
        "in touch 18 Nov 2026 (message)",
      ])
  }
}
