import Domain
import Testing

@testable import Demonstration

@Suite("A fictional service shows what is hard")
struct HardHistoriesTests {
  static let today = DiaryTests.today

  /// The stories of the children with a history.
  private func stories(_ history: HardHistory) -> [Story] {
    let service = DiaryTests.service
    var diary = Diary(from: Self.today)
    return service.roster.people.filter { $0.history == history }
      .map { service.story(of: $0, &diary) }
  }

  @Test("Each history is told of a child", arguments: HardHistory.allCases)
  func each(history: HardHistory) {
    #expect(!stories(history).isEmpty)
  }

  @Test("A review met in time, was adjourned, and was completed within 20 working days")
  func adjourned() {
    for story in stories(.adjournedInTime) {
      let found = story.life.meetings.contains { meeting in
        guard let met = meeting.adjourned, met <= meeting.due, meeting.held > meeting.due
        else { return false }
        return WorkingDays().count(after: met, through: meeting.held) <= 20
      }
      #expect(found, "\(story.id)")
    }
  }

  @Test("A child is placed for adoption")
  func placed() {
    #expect(
      stories(.placedForAdoption).contains {
        $0.life.episodes.last?.placement?.isAdoptive == true
      })
  }

  @Test("A young person was in care at fourteen, went home, and came back at sixteen")
  func back() throws {
    for story in stories(.backAtSixteen) {
      let first = try #require(story.life.episodes.first)
      let end = try #require(first.end)
      #expect((14...15).contains(story.age(on: first.start)))
      #expect(story.age(on: story.person.start) >= 16)
      #expect(end < story.person.start)
    }
  }

  @Test("Short breaks come close to 75 nights in twelve months, and beyond")
  func nights() {
    func nights(_ story: Story) -> Int {
      let from = Self.today.adding(years: -1)
      return story.life.stays.all.reduce(0) {
        $0 + max(0, ($1.end ?? Self.today) - max($1.start, from))
      }
    }
    #expect(stories(.shortBreaksNear).allSatisfy { (65...75).contains(nights($0)) })
    #expect(stories(.shortBreaksPast).allSatisfy { (76...95).contains(nights($0)) })
  }

  // A single stay of at most 17 days (rule 365 of the return's validation), no move within it (366),
  // the stays apart from each other, and no reviews in the return (399).
  @Test("Short breaks that are returned one by one are as the return asks")
  func shortBreaks() throws {
    for story in stories(.shortBreaksNear) + stories(.shortBreaksPast) {
      let episodes = story.life.episodes
      #expect(episodes.allSatisfy { $0.legalStatus?.rawValue == "V3" })
      #expect(episodes.allSatisfy { $0.reason?.rawValue == "S" })
      #expect(episodes.allSatisfy { ["K2", "U6"].contains($0.placement?.rawValue) })
      #expect(episodes.dropLast().allSatisfy { $0.end.map { $0 > Day(2000, 1, 1) } ?? false })
      #expect(episodes.allSatisfy { ($0.end ?? Self.today) - $0.start <= 17 })
      for (one, next) in zip(episodes, episodes.dropFirst()) {
        #expect(try #require(one.end) < next.start)
      }
      #expect(ExtractRows(story).reviews.isEmpty)
    }
  }

  @Test("Somebody will be eighteen within three weeks")
  func eighteen() {
    for story in stories(.eighteenSoon) {
      #expect((1...21).contains(story.person.born.birthday(18) - Self.today))
    }
  }

  @Test("The service was told of a child seven working days and more after care began")
  func told() {
    for story in stories(.toldLate) {
      #expect(
        WorkingDays().count(after: story.person.start, through: story.life.intake.notified) >= 7)
    }
  }

  @Test("A child was met before the last review and refused the talk")
  func refused() {
    for story in stories(.refused) {
      #expect(story.refusedBefore != nil)
      let made = DiaryTests.drafts.contains { _, draft in
        guard draft.child == story.id, case .visit(.made(let visit)) = draft.event else {
          return false
        }
        return visit.exception == .refused && visit.purpose == .beforeReview
      }
      #expect(made, "\(story.id)")
    }
  }

  @Test("Excellent practice was praised lately")
  func praised() {
    for story in stories(.praised) {
      let made = DiaryTests.drafts.contains { _, draft in
        guard draft.child == story.id, case .notification(.raised(let raised)) = draft.event
        else { return false }
        return raised.isPraise && Self.today - draft.on < 30
      }
      #expect(made, "\(story.id)")
    }
  }

  @Test("Police protection lasted for longer than 72 hours, which is to be doubted")
  func doubted() {
    for story in stories(.doubted) {
      let protection = story.life.episodes.first { $0.legalStatus?.rawValue == "L1" }
      #expect(protection.flatMap { episode in episode.end.map { $0 - episode.start } } == 5)
    }
  }
}
