import Domain
import Testing

@testable import Formats

@Suite("The years that a return covers")
struct ReturnPeriodsTests {
  private func covered(_ counts: [Int: Int], on today: Day = Day(2026, 4, 1)) -> Period? {
    let days = counts.map { (Day($0.key, 4, 1), $0.value) }
    return ReturnPeriods.covered(Dictionary(uniqueKeysWithValues: days), today: today)
  }

  @Test("are not stretched by a few mistyped years, near or far")
  func mistyped() {
    let year = Period(from: Day(2025, 4, 1), to: Day(2026, 3, 31))
    #expect(covered([2025: 120, 2023: 3]) == year)
    #expect(covered([2025: 120, 2024: 3]) == year)
    #expect(covered([2025: 120, 1925: 120]) == year)
  }

  @Test("go back while each year is near the size of the next")
  func several() {
    #expect(
      covered([2025: 400, 2024: 380, 2023: 300, 2022: 90, 2021: 10])
        == Period(from: Day(2022, 4, 1), to: Day(2026, 3, 31)))
  }

  @Test("hold the year that has just begun, of which little has passed")
  func begun() {
    // 30 of 365 days of 2026/27 have passed by 30 April: about 33 of 400 reviews are to be expected.
    #expect(
      covered([2025: 400, 2026: 12], on: Day(2026, 4, 30))
        == Period(from: Day(2025, 4, 1), to: Day(2027, 3, 31)))
    #expect(
      covered([2025: 400, 2026: 12], on: Day(2027, 3, 1))
        == Period(from: Day(2025, 4, 1), to: Day(2026, 3, 31)))
  }

  @Test("are none without a day")
  func none() {
    #expect(covered([:]) == nil)
  }
}
