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

extension String {
  /// How many letters must be changed, added or left out to make one word of the other.
  package func slips(from other: String) -> Int {
    let letters = Array(other)
    var row = Array(0...letters.count)
    for (line, letter) in enumerated() {
      var corner = row[0]
      row[0] = line + 1
      for place in letters.indices {
        let above = row[place + 1]
        row[place + 1] = Swift.min(
          corner + (letters[place] == letter ? 0 : 1), above + 1, row[place] + 1)
        corner = above
      }
    }
    return row[letters.count]
  }
}

extension StringProtocol {
  /// With a capital first letter.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// With a small first letter.
  package var smallFirst: String { prefix(1).lowercased() + dropFirst() }
}
