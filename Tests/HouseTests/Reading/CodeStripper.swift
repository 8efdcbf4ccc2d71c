/// Takes comments and the insides of strings and patterns out of Swift code; the lines stay.
struct CodeStripper {
  private let characters: [Character]
  private var place = 0
  private var code = ""

  static func strip(_ text: String) -> String {
    var stripper = CodeStripper(characters: Array(text))
    stripper.run()
    return stripper.code
  }

  private init(characters: [Character]) { self.characters = characters }

  private mutating func run() {
    while place < characters.count {
      if starts("//") {
        skip { $0.starts("\n") }
      } else if starts("/*") {
        skip { $0.starts("*/") }
        place += 2
      } else if characters[place] == "\"" || starts("#\"") {
        skipString()
      } else if startsPattern {
        skipPattern()
      } else {
        code.append(characters[place])
        place += 1
      }
    }
  }

  private func starts(_ word: String) -> Bool {
    var at = place
    for character in word {
      guard at < characters.count, characters[at] == character else { return false }
      at += 1
    }
    return true
  }

  /// Skips what follows until something holds or the text ends, keeping line ends.
  private mutating func skip(until ends: (CodeStripper) -> Bool) {
    while place < characters.count, !ends(self) {
      if characters[place] == "\n" { code.append("\n") }
      place += 1
    }
  }

  /// True at the slash that opens a regular expression, as an argument or a value.
  private var startsPattern: Bool {
    guard characters[place] == "/", place > 0, place + 1 < characters.count else { return false }
    let before = code.last { $0 != " " && $0 != "\n" }
    return before.map { "(=:,".contains($0) } == true && !" =".contains(characters[place + 1])
  }

  private mutating func skipPattern() {
    code += "/"
    place += 1
    while place < characters.count, characters[place] != "/", characters[place] != "\n" {
      place += characters[place] == "\\" ? 2 : 1
    }
    code += "/"
    place += 1
  }

  /// Skips a string of any kind with whatever is interpolated in it.
  private mutating func skipString() {
    let hashes = characters[place...].prefix { $0 == "#" }.count
    place += hashes
    let quotes = starts("\"\"\"") ? 3 : 1
    place += quotes
    code += "\""
    let guardMark = String(repeating: "#", count: hashes)
    let end = String(repeating: "\"", count: quotes) + guardMark
    while place < characters.count, !starts(end) {
      if starts("\\" + guardMark + "(") {
        place += 2 + hashes
        skipInterpolation()
      } else {
        if characters[place] == "\n" { code.append("\n") }
        place += starts("\\" + guardMark) ? 2 + hashes : 1
      }
    }
    place += end.count
    code += "\""
  }

  /// Skips to the parenthesis that closes an interpolation.
  private mutating func skipInterpolation() {
    var depth = 1
    while place < characters.count, depth > 0 {
      switch characters[place] {
      case "(": depth += 1
      case ")": depth -= 1
      case "\"":
        let length = code.count
        skipString()
        code.removeLast(code.count - length)
        continue
      default: break
      }
      place += 1
    }
  }
}
