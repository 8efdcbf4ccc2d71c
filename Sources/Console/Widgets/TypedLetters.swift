/// Letters that were typed one after the other where letters choose.
///
/// A letter goes to what begins with it. Where one follows that begins nothing, somebody is writing a
/// word in the wrong place: then what the first of the letters changed is as it was before, and
/// nothing more is changed until they leave the row or move by an arrow. So no word that is written
/// too fast after Tab can change what was chosen, and the row says how one chooses.
struct TypedLetters<Value: Hashable & Sendable>: Hashable, Sendable {
  private var before: [Value] = []
  /// True where the letters are no choice but a text.
  private(set) var isText = false

  /// A letter is about to change this value.
  mutating func choose(_ value: Value) {
    if before.isEmpty { before = [value] }
  }

  /// A letter that chooses nothing: returns the value as it was before the letters.
  mutating func refuse(_ value: Value) -> Value {
    isText = true
    defer { before = [] }
    return before.first ?? value
  }

  /// Whether a space goes on with letters, and so is part of a text.
  var isOpen: Bool { isText || !before.isEmpty }
}
