import Domain
import TestSupport
import Testing

@Suite("A child is looked after on a day")
struct CareHistoryTests {
  let ava = ChildID("204417")
  let imported = Day(2026, 4, 1)

  @Test("until an end that was announced comes, and its clocks run until then")
  func announcedEnd() throws {
    var extract = Extract.care(from: Day(2026, 3, 2))
    extract.episodes[0].end = Day(2026, 6, 1)
    extract.episodes[0].endReason = EpisodeEndReason(rawValue: "E4A")
    var sample = try SampleRegister()
    try sample.extract(ava, on: imported, extract)
    let summary = sample.register.summary(at: sample.row(ava))
    for (day, isLookedAfter) in [
      (imported, true), (Day(2026, 5, 31), true), (Day(2026, 6, 1), false),
    ] {
      #expect(try sample.state(ava).isLookedAfter(on: day) == isLookedAfter)
      #expect(summary.isLookedAfter(on: day) == isLookedAfter)
      #expect(try (sample.clock("review.first", of: ava, on: day) != nil) == isLookedAfter)
      #expect(!summary.isEndedAtEighteen(on: day))
    }
    #expect(try sample.state(ava).care.end(asOf: imported) == nil)
    #expect(try sample.state(ava).care.end(asOf: Day(2026, 6, 2)) == Day(2026, 6, 1))
    let past = try sample.register.asAt(imported, .knownNow)
    #expect(past.summary(at: 0).isLookedAfter(on: imported))
  }

  @Test("from the day care begins, not from the day it was announced")
  func announcedStart() throws {
    var sample = try SampleRegister()
    try sample.extract(ava, on: imported, .care(from: Day(2026, 5, 1)))
    let summary = sample.register.summary(at: sample.row(ava))
    for (day, isLookedAfter) in [
      (imported, false), (Day(2026, 4, 30), false), (Day(2026, 5, 1), true),
    ] {
      #expect(try sample.state(ava).isLookedAfter(on: day) == isLookedAfter)
      #expect(summary.isLookedAfter(on: day) == isLookedAfter)
    }
    #expect(try sample.clock("review.first", of: ava, on: imported) == nil)
    // 20 working days after Fri 1 May 2026, without Mon 4 and Mon 25 May: Tue 2 June.
    #expect(try sample.clock("review.first", of: ava, on: Day(2026, 5, 1))?.due == Day(2026, 6, 2))
  }

  @Test("in the placement of that day, where a later one is announced")
  func announcedPlacement() throws {
    var extract = Extract.care(from: Day(2026, 3, 2))
    extract.episodes[0].end = Day(2026, 4, 20)
    extract.episodes[0].endReason = EpisodeEndReason(rawValue: "X1")
    extract.episodes.append(
      Episode(
        start: Day(2026, 4, 20), legalStatus: LegalStatus(rawValue: "C1"),
        placement: PlacementType(rawValue: "K2")))
    var sample = try SampleRegister()
    try sample.extract(ava, on: imported, extract)
    let care = try sample.state(ava).care
    #expect(care.placement(on: Day(2026, 4, 19))?.rawValue == "U4")
    #expect(care.placement(on: Day(2026, 4, 20))?.rawValue == "K2")
    #expect(care.legalStatus(on: Day(2026, 4, 19))?.rawValue == "C2")
    #expect(sample.register.texts(at: 0).placement == "U4")
  }

  @Test("and is not closed by hand where the extract has announced another end")
  func closing() throws {
    var extract = Extract.care(from: Day(2026, 3, 2))
    extract.episodes[0].end = Day(2026, 6, 1)
    extract.episodes[0].endReason = EpisodeEndReason(rawValue: "E4A")
    var sample = try SampleRegister()
    try sample.extract(ava, on: imported, extract)
    #expect(throws: Refusal.endAnnounced(ava, Day(2026, 6, 1))) {
      try sample.register.closeChild(
        ava, on: imported, reason: nil,
        at: SampleRegister.desk(on: imported, of: .cole))
    }
  }
}
