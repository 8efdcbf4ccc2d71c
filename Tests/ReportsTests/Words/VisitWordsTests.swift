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
    #expect(
      VisitWords.report(Visit(manner: .message), on: day)
        == "in touch by message on Thu 19 Nov 2026, which is contact only.")
    #expect(
      VisitWords.report(
        Visit(exception: .inappropriate, exceptionReason: "two years old"), on: day)
        == "seen on Thu 19 Nov 2026, in person, "
        + "not in private: the IRO considers it inappropriate: two years old.")
    #expect(
      VisitWords.report(Visit(seen: false, exception: .refused), on: day)
        == "not seen on Thu 19 Nov 2026: the child refused.")
  }

  @Test("says seen only of a meeting in person")
  func sentence() {
    #expect(
      VisitWords.sentence(Visit(manner: .phone, alone: true, purpose: .beforeReview))
        == "Talk · phone · spoken with alone · before the review")
    #expect(VisitWords.sentence(Visit(manner: .video)) == "Visit · video · spoken with")
    #expect(VisitWords.sentence(Visit(manner: .message)) == "Contact · message · in touch")
    #expect(
      VisitWords.sentence(Visit(exception: .refused))
        == "Visit · in person · seen, not in private: the child refused")
  }
}
