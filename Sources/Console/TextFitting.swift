extension String {
  /// Returns as much of the text, sanitised, as fits into so many columns; "…" ends one that was
  /// cut.
  package func fitted(to width: Int, ellipsis: String = "…") -> String {
    let text = sanitised
    guard text.columns > width else { return text }
    guard width > ellipsis.columns else { return String(ellipsis.prefix(Swift.max(0, width))) }
    return text.cut(to: width - ellipsis.columns).head + ellipsis
  }

  /// Returns the text, cut or filled with spaces, in exactly so many columns.
  package func padded(to width: Int, alignment: Canvas.Alignment = .left) -> String {
    let text = fitted(to: width)
    let room = Swift.max(0, width - text.columns)
    let left = alignment == .left ? 0 : alignment == .right ? room : room / 2
    return String(repeating: " ", count: left) + text + String(repeating: " ", count: room - left)
  }

  /// Returns the text with spaces before it, so that it ends in this column; a longer one whole.
  package func rightAligned(in width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - columns)) + self
  }

  /// Returns what fits into so many columns, and what is left. Characters stay whole.
  func cut(to width: Int) -> (head: String, tail: String) {
    var used = 0
    var index = startIndex
    while index < endIndex {
      let columns = TextWidth.columns(self[index])
      if used + columns > width { break }
      used += columns
      index = self.index(after: index)
    }
    return (String(self[..<index]), String(self[index...]))
  }

  /// Returns the text, sanitised, in lines of at most so many columns, broken between words.
  ///
  /// Line feeds of the text stay; a word longer than a line is broken where it must be.
  package func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    return sanitisedLines.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { Self.wrap(String($0), to: width) }
  }

  private static func wrap(_ paragraph: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
      let columns = word.columns
      if used > 0, used + 1 + columns > width {
        lines.append(line)
        line = ""
        used = 0
      } else if used > 0 || !line.isEmpty {
        line += " "
        used += 1
      }
      var rest = String(word)
      while used + rest.columns > width {
        let (head, tail) = rest.cut(to: Swift.max(1, width - used))
        if head.isEmpty { break }
        lines.append(line + head)
        line = ""
        used = 0
        rest = tail
      }
      line += rest
      used += rest.columns
    }
    lines.append(line)
    return lines
  }
}
