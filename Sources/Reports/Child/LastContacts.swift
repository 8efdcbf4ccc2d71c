import Domain

/// When the IRO last saw the child, spoke with the child and was in touch at all: three days that are
/// not one, since a call is no sight and a message is no talk.
package struct LastContacts: Hashable, Sendable {
  package let seen: Recorded<Visit>?
  package let talk: Recorded<Visit>?
  package let contact: Recorded<Visit>?

  package init(_ state: ChildState) {
    seen = state.visits.lastSeen
    talk = state.visits.lastTalk
    contact = state.visits.lastContact
  }

  /// "Last seen 10 Jun 2026", "spoken with 18 Nov 2026 (phone)", "in touch 20 Nov 2026 (message)": each
  /// that is later than the one before it.
  package var words: [String] {
    var words = [seen.map { "Last seen \($0.on.short)" } ?? "Not seen yet"]
    if let talk, seen.map({ $0.on < talk.on }) ?? true {
      words.append("spoken with \(talk.on.short) (\(VisitWords.manner(talk.value.manner)))")
    }
    if let contact, talk.map({ $0.on < contact.on }) ?? true {
      words.append("in touch \(contact.on.short) (\(VisitWords.manner(contact.value.manner)))")
    }
    return words
  }

  package var isEmpty: Bool { contact == nil }
}
