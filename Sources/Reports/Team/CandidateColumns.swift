import Domain

extension AllocationCandidate {
  package static let printed = ["iro", "fte", "children", "why"]

  package static let columns: [Column<AllocationCandidate>] = [
    Column("iro", "IRO") { .string($0.officer.name) },
    Column("fte", "FTE", isNumber: true, text: { $0.officer.fullTimeEquivalent }) {
      .decimal(Double($0.officer.hundredthsOfFullTime) / 100)
    },
    Column("children", "Children", isNumber: true, text: { $0.children.grouped }) {
      .whole($0.children)
    },
    Column(
      "guidance", "Guidance", text: { "\($0.guidance.lowerBound)–\($0.guidance.upperBound)" },
      fields: [Field("guidance", parts: ["from", "to"]) { .range($0.guidance) }]),
    Column(
      "room", "Room", words: "Children more until the upper end of the guidance; negative above it."
    ) { .whole($0.room) },
    Column("siblings", "Siblings") { .texts($0.siblings) },
    .unseen("heldBefore") { .truth($0.heldBefore) },
    .unseen("sameArea") { .truth($0.isSameArea) },
    .seen("why", "Why") { $0.reasons.joined(separator: "; ") },
  ]
}
