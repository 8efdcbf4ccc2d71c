import Demonstration
import Domain
import Testing

@Suite("A fictional history is recorded in the order of time")
struct HistoryTests {
  @Test(
    "Moments never go back, none is today or later, and hardly one is at night or a weekend",
    arguments: [Day(2026, 11, 20), Day(2026, 4, 7), Day(2025, 7, 1), Day(2024, 2, 29)])
  func moments(today: Day) throws {
    let deeds = try FictionalService(size: .team, today: today).deeds()
    #expect(zip(deeds, deeds.dropFirst()).allSatisfy { $0.at <= $1.at })
    #expect(deeds.allSatisfy { $0.at.day < today })
    #expect(deeds.allSatisfy { (7...18).contains($0.at.hour) })
    let working = deeds.count { WorkingDays().isWorkingDay($0.at.day) }
    #expect(working * 100 >= deeds.count * 97)
    #expect(Set(deeds.map { $0.at.day }).count > 250)
  }

  @Test("The same seed and day give the same deeds, another seed others")
  func seed() throws {
    let today = Day(2026, 11, 20)
    let first = try FictionalService(size: .team, seed: 7, today: today).deeds()
    let again = try FictionalService(size: .team, seed: 7, today: today).deeds()
    let other = try FictionalService(size: .team, seed: 8, today: today).deeds()
    let isSame = first == again
    let isOther = first != other
    #expect(isSame)
    #expect(isOther)
  }

  @Test("Nobody records something as true that is still to come, and every person is known")
  func truth() throws {
    let service = FictionalService(size: .team, today: Day(2026, 11, 20))
    let logins = Dictionary(uniqueKeysWithValues: service.officers.map { ($0.id, $0.logins) })
    for deed in try service.deeds() {
      #expect(deed.drafts.allSatisfy { $0.on <= deed.at.day })
      #expect(logins[deed.by]?.contains(deed.login) == true)
    }
  }

  @Test("The first deed sets Derby's ladder and says that the store is a demonstration")
  func founding() throws {
    let deed = try #require(
      try FictionalService(size: .team, today: Day(2026, 11, 20)).deeds().first)
    guard case .policy(.set(let policy)) = deed.drafts.first?.event else {
      Issue.record("the first draft is no policy")
      return
    }
    #expect(policy.isDemonstration)
    #expect(policy.ladder == .derby)
    #expect(deed.at.day == Day(2024, 4, 2))
  }
}
