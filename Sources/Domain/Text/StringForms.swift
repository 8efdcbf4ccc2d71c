extension String {
  /// Without white space at its ends.
  package var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }

  /// Nil where it is empty.
  package var orNil: String? { isEmpty ? nil : self }

  /// On one line: every run of white space is one space.
  package var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension StringProtocol {
  /// With a capital first letter.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// With a small first letter.
  package var smallFirst: String { prefix(1).lowercased() + dropFirst() }
}
