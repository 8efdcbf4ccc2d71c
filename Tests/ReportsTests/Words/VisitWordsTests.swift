import Domain
import Reports
import Testing

@Suite("A visit in words")
struct VisitWordsTests {
  /// 19 November 2026 is a Thursday.
  let day = Day(2026, 11, 19)

  @Test("tells who recorded it what was recorded")
  func report() {
    #expect(
      VisitWords.report(Visit(place: .placement, alone: true, observed: true), on: day)
        == "seen on Thu 19 Nov 2026, in person, at the placement, alone, "
        + "observed in the placement.")
    #expect(
      VisitWords.report(Visit(manner: .phone), on: day)
        == "spoken with by phone on Thu 19 Nov 2026."
    )
    #expect(
      VisitWords.report(Visit(seen: false, notSeenReason: " refused "), on: day)
        == "not seen on Thu 19 Nov 2026: refused.")
  }
}
