import Testing

@testable import Domain

@Suite("A period")
struct PeriodTests {
  let year = Period(from: Day(2025, 4, 1), to: Day(2026, 3, 31))

  @Test("of reporting runs from 1 April to 31 March")
  func reportingYear() {
    #expect(Period.reportingYear(containing: Day(2025, 4, 1)) == year)
    #expect(Period.reportingYear(containing: Day(2026, 3, 31)) == year)
    #expect(Period.reportingYear(containing: Day(2026, 4, 1)).name == "2026-27")
    #expect(Period.reportingYear(containing: Day(2000, 1, 1)).name == "1999-00")
    #expect(year.days == 365)
  }

  @Test("holds its first and its last day")
  func contains() {
    #expect(year.contains(Day(2025, 4, 1)) && year.contains(Day(2026, 3, 31)))
    #expect(!year.contains(Day(2025, 3, 31)) && !year.contains(Day(2026, 4, 1)))
  }

  @Test("of reporting is known by its name")
  func named() {
    #expect(Period(reportingYear: "2025-26") == year)
    #expect(Period(reportingYear: "2025/26") == year)
    #expect(Period(reportingYear: "1999-00")?.from == Day(1999, 4, 1))
    for text in ["2025", "2025-27", "2025-2026", "25-26", "2025-2x", "", "2025_26"] {
      #expect(Period(reportingYear: text) == nil)
    }
  }

  @Test("of reporting has four quarters and twelve months")
  func parts() {
    #expect(
      year.quarters.map(\.name) == ["Q1 2025-26", "Q2 2025-26", "Q3 2025-26", "Q4 2025-26"])
    #expect(
      year.quarters.map(\.to) == [
        Day(2025, 6, 30), Day(2025, 9, 30), Day(2025, 12, 31), Day(2026, 3, 31),
      ])
    #expect(Period.quarter(containing: Day(2026, 2, 10)) == year.quarters[3])
    #expect(year.months.count == 12)
    #expect(year.months[10] == Period(from: Day(2026, 2, 1), to: Day(2026, 2, 28)))
    #expect(year.months[10].name == "February 2026")
    #expect(Period.month(containing: Day(2028, 2, 3)).to == Day(2028, 2, 29))
  }

  @Test("of any other days is called by its ends")
  func otherName() {
    #expect(
      Period(from: Day(2025, 4, 2), to: Day(2025, 5, 9)).name == "02 Apr 2025 to 09 May 2025")
  }
}
