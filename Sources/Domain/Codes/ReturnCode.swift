/// A code of the children looked after return (SSDA903).
///
/// A code is kept as it is written in the return, in upper case, so that one which no known year
/// has can still be held, shown and written back. It is coded as a bare string.
package protocol ReturnCode: RawRepresentable<String>, Hashable, Comparable, Sendable, Codable {
  /// The codes of every return year and what they mean.
  static var table: CodeTable { get }

  init(rawValue: String)
}

extension ReturnCode {
  /// Whether some return year has this code.
  package var isKnown: Bool { Self.table.holds(rawValue) }

  /// What the code stands for, in short words; the code itself where it is not known.
  package var meaning: String { Self.table[rawValue] ?? rawValue }

  /// Every known code, in the order of the return's guide.
  package static var known: [Self] { table.codes.map { Self(rawValue: $0) } }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
