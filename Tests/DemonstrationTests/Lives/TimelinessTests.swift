import Demonstration
import Domain
import Testing

@Suite("About 96 of 100 reviews are in time")
struct TimelinessTests {
  @Test("Between 94 and 98 %, first reviews worst", arguments: [1 as UInt64, 2, 3])
  func share(seed: UInt64) throws {
    let service = FictionalService(size: .team, seed: seed, today: Day(2026, 11, 20))
    let reviews = try Replay(service).states().flatMap(\.reviews.held).filter { $0.due != nil }
    func late(_ reviews: [Review]) -> Int {
      reviews.count { review in review.due.map { review.held > $0 } ?? false }
    }
    #expect(reviews.count > 350)
    let share = Double(reviews.count - late(reviews)) / Double(reviews.count)
    #expect((0.94...0.98).contains(share))
    let first = reviews.filter { $0.number == 1 }
    #expect(late(first) * reviews.count > late(reviews) * first.count)
  }
}
