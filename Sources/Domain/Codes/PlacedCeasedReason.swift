/// Why a child is no longer placed for adoption (column REASON_PLACED_CEASED).
///
/// The meanings are unconfirmed: no source read for this table gives the official labels.
package struct PlacedCeasedReason: ReturnCode {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let table: CodeTable = [
    "RD1": "child's needs changed",
    "RD2": "court refused the order",
    "RD3": "no adopters found",
    "RD4": "other reason",
  ]
}
