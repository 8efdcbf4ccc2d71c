import Domain
import Testing

@Suite("A period of care")
struct CarePeriodTests {
  @Test("goes on while episodes end for X1, and ends with any other reason")
  func ends() {
    let periods = CarePeriod.periods(of: [
      episode(Day(2025, 1, 6), to: Day(2025, 3, 1), "X1"),
      episode(Day(2025, 3, 1), to: Day(2025, 6, 1), "E4A"),
      episode(Day(2025, 9, 1)),
    ])
    #expect(periods.map(\.start) == [Day(2025, 1, 6), Day(2025, 9, 1)])
    #expect(periods.map(\.end) == [Day(2025, 6, 1), nil])
    #expect(periods.first?.endReason == EpisodeEndReason(rawValue: "E4A"))
  }

  @Test("is open though its last episode holds X1 already, the one reason that keeps it open")
  func open() {
    let periods = CarePeriod.periods(of: [episode(Day(2025, 1, 6), to: Day(2025, 3, 1), "X1")])
    #expect(periods.map(\.end) == [nil])
  }

  @Test("begins anew where X1 is followed by a gap and by an episode that starts care")
  func gap() {
    let before = episode(Day(2024, 2, 1), to: Day(2024, 3, 1), "X1")
    let anew = CarePeriod.periods(of: [before, episode(Day(2026, 3, 1), reason: "S")])
    #expect(anew.map(\.start) == [Day(2024, 2, 1), Day(2026, 3, 1)])
    let goesOn = CarePeriod.periods(of: [before, episode(Day(2026, 3, 1), reason: "P")])
    #expect(goesOn.map(\.start) == [Day(2024, 2, 1)])
    let nextDay = CarePeriod.periods(of: [before, episode(Day(2024, 3, 2), reason: "S")])
    #expect(nextDay.map(\.start) == [Day(2024, 2, 1)])
  }

  @Test("is open while any of its episodes is, though a later one ended")
  func anyOpen() {
    let ended = episode(Day(2025, 7, 1), to: Day(2025, 9, 1), "E4A")
    let both = [episode(Day(2025, 5, 1)), ended]
    #expect(CarePeriod.periods(of: both).map(\.end) == [nil])
    let old = CarePeriod.periods(of: both, superseded: [Day(2025, 5, 1)])
    #expect(old.map(\.end) == [Day(2025, 9, 1)])
  }

  @Test("bridges an episode that ended without a reason the day before the next")
  func joins() {
    let joined = [episode(Day(2025, 1, 6), to: Day(2025, 3, 1)), episode(Day(2025, 3, 2))]
    #expect(CarePeriod.periods(of: joined).count == 1)
    let apart = [episode(Day(2025, 1, 6), to: Day(2025, 3, 1)), episode(Day(2025, 3, 4))]
    #expect(CarePeriod.periods(of: apart).count == 2)
  }

  @Test("is one of short breaks only where every episode is V3 or V4")
  func shortBreaks() {
    let breaks = [episode(Day(2026, 5, 1), to: Day(2026, 5, 9), "X1", "V4")]
    #expect(CarePeriod.periods(of: breaks).first?.isShortBreaks == true)
    let mixed = breaks + [episode(Day(2026, 5, 9), status: "V2")]
    #expect(CarePeriod.periods(of: mixed).map(\.isShortBreaks) == [false])
  }

  @Test("of short breaks recorded one by one is the whole series, from the first placement")
  func series() {
    let stays = [
      episode(Day(2026, 5, 1), to: Day(2026, 5, 3), "E8", "V3"),
      episode(Day(2026, 6, 5), to: Day(2026, 6, 7), "E8", "V3"),
    ]
    #expect(CarePeriod.periods(of: stays).map(\.start) == [Day(2026, 5, 1)])
    #expect(CarePeriod.periods(of: stays).map(\.end) == [Day(2026, 6, 7)])
    let later = stays + [episode(Day(2027, 6, 8), status: "V3")]
    #expect(CarePeriod.periods(of: later).map(\.start) == [Day(2026, 5, 1), Day(2027, 6, 8)])
  }

  private func episode(
    _ start: Day, to end: Day? = nil, _ reason: String? = nil, _ status: String = "C2"
  ) -> Episode {
    Episode(
      start: start, legalStatus: LegalStatus(rawValue: status), end: end,
      endReason: reason.map(EpisodeEndReason.init(rawValue:)))
  }

  private func episode(_ start: Day, reason: String) -> Episode {
    Episode(start: start, reason: NewEpisodeReason(rawValue: reason))
  }

  private func episode(_ start: Day, status: String) -> Episode {
    episode(start, to: nil, nil, status)
  }
}
