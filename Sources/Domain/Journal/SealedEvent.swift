// What is sealed is a fact, and never an entry: a hand-over is one entry about 84 children, and one
// of them may ask that what is known of them be erased. A sealed fact stands in the journal as
//
//   {"id":"42.1","child":"204417","on":"2026-11-20","sealed":"…"}
//
// with the event's name, its fields and its reason inside the sealed text, under the key of its
// subject. To erase is to destroy the key. The chain is checked over the bytes, without a key.
// In the clear stays what a reader without the key needs so as not to misread the rest:
//
//   "corrects":"41.1"      the fact whose place it takes, which else would stand again
//   "event","fields"       of a mark only, which says no more than which event it speaks of; what
//                          is sealed of a mark is its reason
//   "notification":41      the number of a notification that it raises: numbers count over the
//                          whole store and are never given twice
//
// An entry with a sealed fact is of format 2. A reader that cannot open one keeps it as it is,
// counts it and says "sealed"; whoever has no key can neither undo it nor put it right. Copies of
// what is sealed (the snapshot's lines, the cache, kept forms) are sealed or not written at all.

/// A fact that cannot be opened here: it was sealed, and this reader has no key to it.
package struct SealedEvent: Hashable, Sendable {
  /// The sealed text as it stands in the journal.
  package let text: String
  /// What it says about an earlier event, where it is a mark.
  package let mark: MarkEvent?
  /// The number of the notification that it raises.
  package let notification: Int?

  package init(text: String, mark: MarkEvent? = nil, notification: Int? = nil) {
    self.text = text
    self.mark = mark
    self.notification = notification
  }
}

extension SealedEvent {
  /// Reads a fact's sealed members, or returns nil where it is not sealed.
  static func read(_ container: KeyedDecodingContainer<FactKey>) throws -> SealedEvent? {
    guard let text = try container.decodeIfPresent(String.self, forKey: .sealed) else { return nil }
    let name = try container.decodeIfPresent(String.self, forKey: .event)
    let mark = try name.flatMap { try MarkEvent.read($0, FieldsReading(container: container)) }
    guard name == nil || mark != nil else {
      throw DecodingError.dataCorruptedError(
        forKey: .event, in: container, debugDescription: "a sealed fact that names its event")
    }
    return SealedEvent(
      text: text, mark: mark,
      notification: try container.decodeIfPresent(Int.self, forKey: .notification))
  }

  func write(to container: inout KeyedEncodingContainer<FactKey>) throws {
    if let mark {
      try container.encode(mark.text, forKey: .event)
      try container.encode(mark.subject, forKey: .fields)
    }
    try container.encode(text, forKey: .sealed)
    try container.encodeIfPresent(notification, forKey: .notification)
  }
}
