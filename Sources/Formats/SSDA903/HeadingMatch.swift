/// What the heading of a file says it is.
package enum HeadingMatch: Hashable, Sendable {
  /// A file of the return, with the place of each of the kind's columns in the file, nil where the
  /// file lacks it and can do without, and the names of columns that the return does not have.
  case kind(ReturnKind, places: [Int?], extra: [String])
  /// Half or more of the columns of a kind, but not those that its rows are known by.
  case lacking(ReturnKind, missing: [String])
  /// No file of the return; the nearest kind and what it would still need.
  case other(nearest: ReturnKind, missing: [String])

  /// Reads a heading, whatever the order, case and spaces of its names.
  ///
  /// Columns beyond those of the kind do no harm. A heading that fits several kinds is the one that
  /// lacks least, and of these the one with the most columns.
  package init(heading: [String]) {
    let names = heading.map(ReturnKind.column)
    let ranked = ReturnKind.allCases.map { kind in
      (kind: kind, missing: kind.columns.filter { !names.contains($0) })
    }
    let fitting = ranked.filter { $0.kind.fits(names) }
    let best = fitting.min {
      (Self.distance($0, names), -$0.kind.columns.count)
        < (Self.distance($1, names), -$1.kind.columns.count)
    }
    if let best {
      let places = best.kind.columns.map { names.firstIndex(of: $0) }
      let extra = names.filter { !$0.isEmpty && !best.kind.columns.contains($0) }
      self = .kind(best.kind, places: places, extra: extra)
      return
    }
    let nearest = ranked.min { Self.distance($0, names) < Self.distance($1, names) }
    guard let nearest else {
      self = .other(nearest: .header, missing: ReturnKind.header.columns)
      return
    }
    let own = nearest.kind.columns.filter { !ReturnKind.shared.contains($0) }
    let ownFound = own.filter { names.contains($0) }
    self =
      ownFound.count * 2 >= own.count
      ? .lacking(
        nearest.kind, missing: nearest.missing.filter(nearest.kind.requiredColumns.contains))
      : .other(nearest: nearest.kind, missing: nearest.missing)
  }

  /// How well a row fits as the heading of a file of the return.
  static func rank(_ row: [String]) -> HeadingRank {
    switch HeadingMatch(heading: row) {
    case .kind: .whole
    case .lacking: .partly
    case .other: .none
    }
  }

  private static func distance(
    _ candidate: (kind: ReturnKind, missing: [String]), _ names: [String]
  ) -> Double {
    Double(candidate.missing.filter { !ReturnKind.shared.contains($0) }.count)
      / Double(candidate.kind.columns.filter { !ReturnKind.shared.contains($0) }.count)
      + Double(candidate.missing.count) / 1_000
  }
}

extension ReturnKind {
  /// Columns that many kinds have, which therefore tell little.
  fileprivate static let shared = ["CHILD", "DOB", "SEX"]

  /// Whether a file with these columns can be of this kind.
  ///
  /// A header is known by CHILD and DOB, which nearly every kind has; so another of its columns must
  /// be there, or none of any other kind and nothing else.
  fileprivate func fits(_ names: [String]) -> Bool {
    guard requiredColumns.allSatisfy(names.contains) else { return false }
    guard self == .header else { return true }
    let others = names.filter { !$0.isEmpty && !columns.contains($0) }
    let isOfAnother = others.contains { name in
      ReturnKind.allCases.contains { $0.columns.contains(name) }
    }
    if isOfAnother { return false }
    let own = columns.filter { !["CHILD", "DOB"].contains($0) }
    return own.contains(where: names.contains) || others.isEmpty
  }
}
