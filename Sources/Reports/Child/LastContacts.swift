import Domain

/// When the IRO last saw the child, spoke with the child and was in touch at all: three days that are
/// not one, since a call is no sight and a message is no talk.
package struct LastContacts: Hashable, Sendable {
  package let seen: Recorded<Visit>?
  package let talk: Recorded<Visit>?
  package let contact: Recorded<Visit>?
  /// The last visit or contact of which only a list of the authority says the day.
  package let listed: Recorded<Visit>?

  package init(_ state: ChildState) {
    seen = state.visits.lastSeen
    talk = state.visits.lastTalk
    contact = state.visits.lastContact
    listed = state.visits.lastListed
  }

  /// "Last seen 10 Jun 2026", "spoken with 18 Nov 2026 (phone)", "in touch 20 Nov 2026 (message)": each
  /// that is later than the one before it; "visit or contact 5 Mar 2018, how is not known" of a list.
  package var words: [String] {
    let list = listed.map { "isit or contact \($0.on.short), how is not known" }
    var words = [
      seen.map { "Last seen \($0.on.short)" } ?? list.map { "V\($0)" } ?? "Not seen yet"
    ]
    if let talk, seen.map({ $0.on < talk.on }) ?? true {
      words.append("spoken with \(talk.on.short) (\(VisitWords.manner(talk.value.manner)))")
    }
    if let contact, talk.map({ $0.on < contact.on }) ?? true {
      words.append("in touch \(contact.on.short) (\(VisitWords.manner(contact.value.manner)))")
    }
    if let list, let seen, let day = listed?.on, day > seen.on { words.append("v\(list)") }
    return words
  }

  package var isEmpty: Bool { contact == nil && listed == nil }
}
