import Domain
import TestSupport
import Testing

@testable import Reports

@Suite("The footprint of a child in care tells")
struct CareFootprintTests {
  let id = ChildID("C1")

  func sentences(_ extract: Extract) throws -> [String] {
    var sample = try SampleRegister()
    try sample.add(id, "Libby Rushworth", born: Day(2015, 3, 1), from: Day(2026, 1, 5), iro: nil)
    try sample.extract(id, on: Day(2026, 11, 2), extract)
    return CareFootprint.all(of: try sample.state(id)).map { "\($0.on.iso) \($0.sentence)" }
  }

  func episode(
    _ start: Day, _ status: String, _ place: String, until end: Day? = nil,
    because reason: String? = nil
  ) -> Episode {
    Episode(
      start: start, legalStatus: LegalStatus(rawValue: status),
      placement: PlacementType(rawValue: place), end: end,
      endReason: end.map { _ in EpisodeEndReason(rawValue: "X1") },
      changeReason: reason.map { PlacementChangeReason(rawValue: $0) })
  }

  @Test("each move with the place before it, and each other legal status")
  func moves() throws {
    var extract = Extract()
    extract.episodes = [
      episode(Day(2026, 1, 5), "C1", "U4", until: Day(2026, 6, 1)),
      episode(Day(2026, 6, 1), "C2", "U4", until: Day(2026, 10, 24), because: "PLANN"),
      episode(Day(2026, 10, 24), "C2", "P1"),
    ]
    #expect(
      try sentences(extract) == [
        "2026-01-05 Came into care",
        "2026-06-01 Legal status: C1 → C2 care order",
        "2026-10-24 Moved: U4 foster → P1 with parents "
          + "(\(PlacementChangeReason(rawValue: "PLANN").meaning))",
      ])
  }

  @Test("every time missing, and every change of social worker, but no worker twice")
  func missingAndWorkers() throws {
    var extract = Extract()
    extract.episodes = [episode(Day(2026, 1, 5), "C2", "U4")]
    extract.missing = [
      MissingSpell(start: Day(2026, 3, 1), end: Day(2026, 3, 3), kind: "M"),
      MissingSpell(start: Day(2026, 10, 30), end: nil, kind: "A"),
    ]
    extract.socialWorkers = [
      SocialWorkerSpell(
        worker: "T. Haque", start: Day(2026, 1, 5), end: Day(2026, 5, 1), reason: nil),
      SocialWorkerSpell(
        worker: "T. Haque", start: Day(2026, 5, 1), end: Day(2026, 8, 3), reason: nil),
      SocialWorkerSpell(worker: "L. Ford", start: Day(2026, 8, 3), end: nil, reason: nil),
    ]
    #expect(
      try sentences(extract) == [
        "2026-01-05 Came into care",
        "2026-03-01 Missing, back 03 Mar 2026",
        "2026-10-30 Away without leave, not back yet",
        "2026-08-03 Social worker: T. Haque → L. Ford",
      ])
  }
}
