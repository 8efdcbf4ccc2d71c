/// One meeting or talk of the IRO with the child.
package struct Visit: Hashable, Codable, Sendable {
  package enum Manner: String, Codable, CaseIterable, Sendable {
    case inPerson = "in-person"
    case video, phone, message
  }

  package enum Place: String, Codable, CaseIterable, Sendable {
    case placement, school, office, home, other
  }

  package enum Purpose: String, Codable, CaseIterable, Sendable {
    case beforeReview = "before-review"
    case midway
    case afterReview = "after-review"
    case other
  }

  /// Why the IRO did not speak with the child in private, where the regulation itself allows it:
  /// either answer meets the duty and is counted apart.
  package enum Exception: String, Codable, CaseIterable, Sendable {
    /// The child, of sufficient understanding, refused.
    case refused
    /// The IRO considers it inappropriate, in view of the child's age and understanding.
    case inappropriate
  }

  package var manner: Manner
  package var place: Place?
  /// Whether the child was seen or spoken with; where not, `notSeenReason` says why.
  package var seen: Bool
  /// Whether the child was seen alone.
  package var alone: Bool
  /// Whether the child was observed in the placement.
  package var observed: Bool
  package var purpose: Purpose
  package var views: String?
  /// Why the child was not seen: refused, inappropriate, away …
  package var notSeenReason: String?
  /// Why the child was not spoken with in private, where that was the child's answer or the IRO's;
  /// `exceptionReason` says more.
  package var exception: Exception?
  package var exceptionReason: String?
  /// True where only a day came from a list of the authority, which says "visit / contact": whether
  /// and how the child was met is not known.
  package var imported: Bool?

  package init(
    manner: Manner = .inPerson, place: Place? = nil, seen: Bool = true, alone: Bool = false,
    observed: Bool = false, purpose: Purpose = .other, views: String? = nil,
    notSeenReason: String? = nil, imported: Bool? = nil, exception: Exception? = nil,
    exceptionReason: String? = nil
  ) {
    self.manner = manner
    self.place = place
    self.seen = seen
    self.alone = alone
    self.observed = observed
    self.purpose = purpose
    self.views = views
    self.notSeenReason = notSeenReason
    self.imported = imported
    self.exception = exception
    self.exceptionReason = exceptionReason
  }
}

extension Visit.Manner {
  /// Whether the two can be somewhere together: a call or a message has no place.
  package var hasPlace: Bool { self == .inPerson || self == .video }
}

extension Visit {
  /// True where only a list of the authority says that there was a visit or a contact.
  package var isListed: Bool { imported == true }

  /// True where the child was seen: in person, by video where the service counts that.
  package func isSight(videoCounts: Bool) -> Bool {
    switch manner {
    case .inPerson: seen
    case .video: seen && videoCounts
    case .phone, .message: false
    }
  }

  /// True where the IRO and the child spoke: a message is contact only.
  package var isTalk: Bool { seen && manner != .message }

  /// True where they spoke in private.
  package var isPrivateTalk: Bool { isTalk && alone }
}
