/// What the heading of a file says it is.
package enum HeadingMatch: Hashable, Sendable {
  /// A file of the return, with the place of each of the kind's columns in the file, and the names
  /// of columns that the return does not have.
  case kind(ReturnKind, places: [Int], extra: [String])
  /// Half or more of the columns of a kind, but not all.
  case lacking(ReturnKind, missing: [String])
  /// No file of the return; the nearest kind and what it would still need.
  case other(nearest: ReturnKind, missing: [String])

  /// Reads a heading, whatever the order, case and spaces of its names.
  ///
  /// Columns beyond those of the kind do no harm. A heading that fits several kinds is the one with
  /// the most columns.
  package init(heading: [String]) {
    let names = heading.map { $0.uppercased() }
    let ranked = ReturnKind.allCases.map { kind in
      (kind: kind, missing: kind.columns.filter { !names.contains($0) })
    }
    let complete = ranked.filter { $0.missing.isEmpty }
    if let best = complete.max(by: { $0.kind.columns.count < $1.kind.columns.count }) {
      let places = best.kind.columns.compactMap { names.firstIndex(of: $0) }
      let extra = names.filter { !$0.isEmpty && !best.kind.columns.contains($0) }
      self = .kind(best.kind, places: places, extra: extra)
      return
    }
    let nearest = ranked.min { Self.distance($0, names) < Self.distance($1, names) }
    guard let nearest else {
      self = .other(nearest: .header, missing: ReturnKind.header.columns)
      return
    }
    let own = nearest.kind.columns.filter { !Self.shared.contains($0) }
    let ownFound = own.filter { names.contains($0) }
    self =
      ownFound.count * 2 >= own.count
      ? .lacking(nearest.kind, missing: nearest.missing)
      : .other(nearest: nearest.kind, missing: nearest.missing)
  }

  /// Columns that many kinds have, which therefore tell little.
  private static let shared = ["CHILD", "DOB", "SEX"]

  private static func distance(
    _ candidate: (kind: ReturnKind, missing: [String]), _ names: [String]
  ) -> Double {
    Double(candidate.missing.filter { !shared.contains($0) }.count)
      / Double(candidate.kind.columns.filter { !shared.contains($0) }.count)
      + Double(candidate.missing.count) / 1_000
  }
}
