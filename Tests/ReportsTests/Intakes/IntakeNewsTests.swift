import Domain
import Reports
import TestSupport
import Testing

@Suite("What an import changed, by name")
struct IntakeNewsTests {
  private let ava = ChildID("204417")
  private let ben = ChildID("204418")
  private let today = Day(2026, 4, 1)

  /// Ava and Ben, in care since 12 May 2024 by a first import.
  private func known() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.takeIn(
      on: Day(2025, 4, 1), [ava, ben].map { draft($0, born: Day(2010, 6, 1), episode()) })
    try sample.record(
      on: Day(2025, 4, 1), by: .cole,
      [
        Draft(ava, on: Day(2025, 4, 1), .child(.described(Description(name: "Ava Brennan")))),
        Draft(ava, on: Day(2025, 4, 1), .child(.allocated(Officer.ellery.id))),
        Draft(ben, on: Day(2025, 4, 1), .child(.allocated(Officer.osei.id))),
      ])
    return sample
  }

  private func episode(
    _ status: String = "C2", _ placement: String = "U6", from: Day = Day(2024, 5, 12),
    to end: Day? = nil
  ) -> Episode {
    Episode(
      start: from, legalStatus: LegalStatus(rawValue: status),
      placement: PlacementType(rawValue: placement), end: end,
      endReason: end.map { _ in EpisodeEndReason(rawValue: "E4A") })
  }

  private func draft(_ id: ChildID, born: Day? = nil, _ episode: Episode?) -> Draft {
    var extract = Extract()
    extract.header = born.map { Header(born: $0) }
    extract.episodes = episode.map { [$0] } ?? []
    return Draft(id, on: today, .child(.extracted(extract)))
  }

  private func news(of sample: SampleRegister, _ scope: Scope = .everyone) throws -> [String] {
    let versions = try #require(sample.register.intakes.last?.versions)
    return try IntakeNews(versions, scope: scope, in: sample.register, today: Day(2026, 11, 20))
      .lines.map {
        "\($0.name): \($0.difference.sentence)"
      }
  }

  @Test("says what is otherwise now, old and new, of a child who stayed")
  func stayed() throws {
    var sample = try known()
    try sample.takeIn(on: today, [draft(ava, born: Day(2011, 7, 2), episode("C1", "K2"))])
    #expect(
      try news(of: sample) == [
        "Ava Brennan: moved on 12 May 2024: U6 foster → K2 children's home",
        "Ava Brennan: legal status C2 care order → C1 interim care order",
        "Ava Brennan: born 01 Jun 2010 → 02 Jul 2011",
      ])
  }

  @Test("calls it no move where only the home or the postcode was not known before")
  func filledIn() throws {
    var sample = try known()
    var where1 = episode()
    where1.placementPostcode = "QZ1 1AA"
    where1.urn = "SC123456"
    try sample.takeIn(on: today, [draft(ava, where1)])
    #expect(try news(of: sample).isEmpty)
    var elsewhere = where1
    elsewhere.placementPostcode = "QZ2 2BB"
    try sample.takeIn(on: today, [draft(ava, elsewhere)])
    #expect(
      try news(of: sample) == ["Ava Brennan: moved on 12 May 2024: U6 foster → U6 foster"])
  }

  @Test("says who came, who left and who is absent")
  func cameAndLeft() throws {
    var sample = try known()
    try sample.takeIn(
      on: today,
      [
        draft(ava, episode(to: Day(2025, 8, 10))), Draft(ben, on: today, .child(.absent)),
        draft(ChildID("300"), born: Day(2015, 1, 1), episode("V2", from: Day(2026, 2, 3))),
      ])
    #expect(
      try news(of: sample) == [
        "300: came into care on 03 Feb 2026: V2 section 20, U6 foster",
        "Ava Brennan: left care on 10 Aug 2025: returned home as planned",
        "204418: not in the return, though in care",
      ])
  }

  @Test("is of an IRO's own children where that is asked")
  func own() throws {
    var sample = try known()
    try sample.takeIn(on: today, [draft(ava, episode("C1")), draft(ben, episode("C1"))])
    #expect(try news(of: sample, .officer(Officer.osei.id)).count == 1)
    #expect(try news(of: sample).count == 2)
  }

  @Test("is told by the trail of the child as well, beside the counts of rows")
  func trail() throws {
    var sample = try known()
    try sample.takeIn(on: today, [draft(ava, born: Day(2010, 6, 1), episode("C1"))])
    let lines = TrailLine.all(of: try sample.record(of: ava), in: sample.register)
    #expect(
      lines.last?.sentence
        == "Extract: header, 1 episode · legal status C2 care order → C1 interim care order")
  }

  @Test("is nothing about the entries of another import")
  func otherImport() throws {
    var sample = try known()
    try sample.takeIn("people names.csv", on: today, [draft(ava, episode("C1"))])
    let first = try #require(sample.register.intakes.first?.versions)
    let lines = try IntakeNews(
      first, scope: .everyone, in: sample.register, today: Day(2026, 11, 20)
    ).lines
    #expect(lines.map(\.difference.kind) == [.came, .came])
  }
}
