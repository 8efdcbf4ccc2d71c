extension [Piece] {
  /// Returns the pieces in lines of at most so many columns, broken between words; every line but
  /// the first begins with `indent` blanks.
  package func wrapped(to width: Int, indent: Int = 0) -> [[Piece]] {
    guard reduce(0, { $0 + $1.text.columns }) > width, width > indent else { return [self] }
    var lines: [[Piece]] = []
    var line: [Piece] = []
    var used = 0
    var isNewLine = false
    for piece in self {
      for word in piece.text.words {
        if used > 0, used + word.trimmedEnd.columns > width {
          lines.append(line)
          line = indent > 0 ? [Piece(String(repeating: " ", count: indent))] : []
          used = indent
          isNewLine = true
        }
        let text = isNewLine ? String(word.drop { $0 == " " }) : word
        isNewLine = false
        line.append(Piece(text, style: piece.style))
        used += text.columns
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

extension String {
  /// The words, each with the blanks before it.
  fileprivate var words: [String] {
    var words: [String] = []
    var word = ""
    for character in self {
      if character == " ", !word.isEmpty, word.last != " " {
        words.append(word)
        word = ""
      }
      word.append(character)
    }
    return word.isEmpty ? words : words + [word]
  }

  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
