// Whom a fact may be about, decided once for what is to come.
//
// Child protection: a conference and its reviews are held about a family, and each child of it has
//   a plan of their own. The meeting is a fact about the family, what was decided about one child is
//   a fact about that child, and one entry holds both. Which children belong to a family is a fact
//   about the family; siblings that a child's description names stay what they are.
// Carers: a fostering household is reviewed within a year of approval and then at least yearly
//   (Fostering Services (England) Regulations 2011, regulation 28). It is one subject, "carer:F12".
// Homes: the independent person visits a home every month (Children's Homes (England) Regulations
//   2015, regulation 44): facts about "home:…".
// Secure panels: a review of secure accommodation (Children (Secure Accommodation) Regulations 1991,
//   regulation 15) is about a child. It is a kind of review and no subject of its own.
// Officers and the policy of the service stay facts about nobody: they name whom they set.
//
// On the disk a child is `"child":"204417"`, as ever; any other subject is `"subject":"carer:F12"`,
// and the entry is of format 2, so that a program which knows children only says that a newer one
// wrote it, and does not take the fact for one about the service. Families, carers and homes are
// hundreds, not tens of thousands: their records are a plain dictionary beside the children, kept
// whole in a snapshot's line of the service, without summaries. Sealing goes by subject: a key for
// each child, and one for each other subject (see SealedEvent).

/// Whom or what a fact is about: a child, or another subject of the service.
package struct Subject: Hashable, Comparable, Sendable {
  package let kind: SubjectKind
  /// The authority's own id of it, unique among its kind.
  package let id: String

  /// Any subject but a child, whose id stands by itself: ``child(_:)``.
  package init(_ kind: SubjectKind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  package static func child(_ id: ChildID) -> Subject { Subject(.child, id.rawValue) }

  /// The child, where it is one.
  package var child: ChildID? { kind == .child ? ChildID(id) : nil }

  /// Reads "carer:F12", or nil where the text names no subject.
  package init?(text: String) {
    guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return nil }
    let id = text[text.index(after: colon)...]
    guard !id.isEmpty else { return nil }
    self.init(SubjectKind(rawValue: String(text[..<colon])), String(id))
  }

  package static func < (left: Subject, right: Subject) -> Bool {
    (left.kind.rawValue, left.id) < (right.kind.rawValue, right.id)
  }
}

extension Subject: CustomStringConvertible {
  /// "carer:F12", as it stands in the journal.
  package var description: String { "\(kind.rawValue):\(id)" }
}

extension Subject: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let subject = Subject(text: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a subject like carer:F12 was expected, not \(text)")
    }
    self = subject
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// What a subject is. Pinned once used; one that this program does not know is kept as it is.
package struct SubjectKind: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let child = SubjectKind(rawValue: "child")
  /// Children and adults who are conferred about together.
  package static let family = SubjectKind(rawValue: "family")
  /// A fostering household.
  package static let carer = SubjectKind(rawValue: "carer")
  /// A children's home.
  package static let home = SubjectKind(rawValue: "home")
}

/// The full history of one subject that is no child, in the order of recording.
package struct SubjectRecord: Hashable, Codable, Sendable {
  package let subject: Subject
  package internal(set) var facts: [RecordedFact]
}
