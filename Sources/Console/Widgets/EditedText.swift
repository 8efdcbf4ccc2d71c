/// A text under a caret, and what the keys of a shell do to it.
///
/// It is held letter by letter as a person sees them, so that the caret never stands within one.
struct EditedText: Hashable, Sendable {
  private(set) var characters: [Character]
  /// How many characters stand before the caret.
  private(set) var caret: Int
  /// Whether the text has several lines.
  let keepsLines: Bool

  init(_ text: String, keepsLines: Bool) {
    self.keepsLines = keepsLines
    characters = Array(keepsLines ? text.typedLines : text.typedLine)
    caret = characters.count
  }

  var text: String { String(characters) }

  /// Edits by a key that means the same in every text and tells whether it was one.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let pasted): insert(pasted)
    case .backspace: remove(from: caret - 1, to: caret)
    case .delete: remove(from: caret, to: caret + 1)
    case .left: move(to: caret - 1)
    case .right: move(to: caret + 1)
    case .altLeft, .controlLeft, .alt("b"): move(to: wordStart)
    case .altRight, .controlRight, .alt("f"): move(to: wordEnd)
    case .control("w"), .altBackspace: remove(from: wordStart, to: caret)
    case .alt("d"): remove(from: caret, to: wordEnd)
    default: return false
    }
    return true
  }

  mutating func move(to place: Int) { caret = max(0, min(characters.count, place)) }

  mutating func remove(from start: Int, to end: Int) {
    let start = max(0, start)
    let end = min(characters.count, end)
    guard start < end else { return }
    characters.removeSubrange(start..<end)
    caret = start
  }

  /// Puts a text in at the caret; a mark or a joiner goes to the letter before it.
  mutating func insert(_ added: String) {
    let added = keepsLines ? added.typedLines : added.typedLine
    if added.utf8.count == 1, let letter = added.first {
      characters.insert(letter, at: caret)
      caret += 1
      return
    }
    let before = String(characters[..<caret]) + added
    let tail = characters.count - caret
    // A joiner put between two letters makes them one.
    let next = characters[caret...].first.map(String.init) ?? ""
    let joined = Array(before + next)
    characters.replaceSubrange(..<(caret + min(1, tail)), with: joined)
    caret = min(Array(before).count, characters.count)
  }

  /// Where the word before the caret begins.
  private var wordStart: Int {
    var place = caret
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  /// Where the word behind the caret ends.
  private var wordEnd: Int {
    var place = caret
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    while place < characters.count, !characters[place].isWhitespace { place += 1 }
    return place
  }
}

/// What the keys of a shell do in a field, for the help of every screen that takes text.
package enum EditingKeys {
  package static let all: [(keys: String, words: String)] = [
    ("Ctrl+A Home", "To the start of the line"), ("Ctrl+E End", "To the end of the line"),
    ("Alt+B Ctrl+←", "A word back"), ("Alt+F Ctrl+→", "A word on"),
    ("Ctrl+W", "Delete the word before the cursor; Alt+Backspace too"),
    ("Alt+D", "Delete the word behind the cursor"),
    ("Ctrl+U", "Delete to the start of the line"), ("Ctrl+K", "Delete to the end of the line"),
    ("PgDn PgUp", "To the longer text of a form, and back"),
  ]
}
