/// Why a new episode began (column RNE of an episode).
package struct NewEpisodeReason: ReturnCode {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// The child came into care (S); every other reason goes on from an episode before.
  package var startsPeriod: Bool { rawValue == "S" }

  /// The legal status changed (L, B, U).
  package var changesLegalStatus: Bool { ["L", "B", "U"].contains(rawValue) }

  /// The placement changed (P, T, B, U).
  package var changesPlacement: Bool { ["P", "T", "B", "U"].contains(rawValue) }

  package static let table: CodeTable = [
    "S": "started to be looked after",
    "L": "change of legal status only",
    "P": "change of placement and carers only",
    "T": "change of placement, same carers",
    "B": "change of legal status, placement and carers",
    "U": "change of legal status and placement, same carers",
  ]
}
