import Domain
import Reports
import TestSupport
import Testing

@Suite("A brief")
struct BriefTests {
  private let ava = ChildID("204417")
  private let today = Day(2026, 11, 20)

  private func brief(_ sample: SampleRegister, on day: Day? = nil) throws -> Brief {
    let seen = Viewpoint(
      today: day ?? today, now: Moment(england: day ?? today, hour: 9, minute: 0))
    return Brief(
      try ChildPage(row: sample.row(ava), in: sample.register, at: seen), at: seen)
  }

  private func lines(_ title: String, _ brief: Brief) -> [String] {
    brief.parts.first { $0.title == title }?.lines.map(\.text) ?? []
  }

  private func sample() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", born: Day(2014, 5, 3), from: Day(2026, 3, 2))
    for (day, views) in [(Day(2026, 3, 25), "first words"), (Day(2026, 11, 3), "last words")] {
      try sample.change(on: day) { (register, desk) throws(Refusal) in
        try register.logVisit(Visit(views: views), to: ava, on: day, at: desk)
      }
    }
    for day in [Day(2026, 3, 27), Day(2026, 6, 19)] {
      try sample.change(on: day) { (register, desk) throws(Refusal) in
        try register.holdReview(HeldReview(), of: ava, on: day, at: desk)
      }
    }
    return sample
  }

  @Test("tells what happened since the last review, and not what lies before it")
  func since() throws {
    var sample = try sample()
    for day in [Day(2026, 6, 18), Day(2026, 7, 1)] {
      try sample.change(on: day) { (register, desk) throws(Refusal) in
        try register.note(.call, "rang on \(day.short)", on: ava, day: day, at: desk)
      }
    }
    let happened = lines("Since the second review (19 Jun 2026)", try brief(sample))
    #expect(happened.first?.hasPrefix("1 contact · Last seen 03 Nov 2026") == true)
    #expect(happened.contains { $0.contains("rang on 01 Jul 2026") })
    #expect(!happened.contains { $0.contains("rang on 18 Jun 2026") })
  }

  @Test("says what the child said since the review before the last, the newest first")
  func said() throws {
    // Reviews of 27 March and 19 June: what was said from 27 March on; 25 March is before it.
    #expect(lines("The child said", try brief(try sample())) == ["03 Nov  “last words”"])
  }

  @Test("marks a decision that is late, and one that is done")
  func decided() throws {
    var sample = try sample()
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.decide(
        [
          NewDecision("refer", who: "S. Nawaz", by: Day(2026, 7, 10)),
          NewDecision("keep the club", who: "carer", by: Day(2026, 12, 1)),
        ], about: ava, on: nil, at: desk)
    }
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.endDecision(
        2, about: ava, as: .done, on: today, evidence: nil, at: desk)
    }
    let part = try brief(sample).parts.first { $0.title == "Decided before" }
    #expect(part?.lines.map(\.state) == [.late, .done])
    // 10 July to 20 November: 21 days of July, 31, 30, 31 and 20.
    #expect(part?.lines.first?.text.hasSuffix("133 days overdue") == true)
  }

  @Test("says since when the child is where the child is, and that this is since the last review")
  func moved() throws {
    var sample = try sample()
    var extract = Extract()
    extract.episodes = [
      Episode(
        start: Day(2026, 3, 2), legalStatus: LegalStatus(rawValue: "C1"),
        placement: PlacementType(rawValue: "U6"), end: Day(2026, 10, 24)),
      Episode(
        start: Day(2026, 10, 24), legalStatus: LegalStatus(rawValue: "C1"),
        placement: PlacementType(rawValue: "U3")),
    ]
    try sample.extract(ava, on: Day(2026, 11, 2), extract)
    let head = try brief(sample).head
    #expect(
      head.first
        == "C1 interim care order since 02 Mar 2026 · U3 kin foster since 24 Oct 2026, moved since "
        + "the last review")
  }
}
