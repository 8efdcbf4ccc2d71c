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
  /// True where only a day came from a list of the authority, which says "visit / contact": whether
  /// and how the child was met is not known.
  package var imported: Bool?

  package init(
    manner: Manner = .inPerson, place: Place? = nil, seen: Bool = true, alone: Bool = false,
    observed: Bool = false, purpose: Purpose = .other, views: String? = nil,
    notSeenReason: String? = nil, imported: Bool? = nil
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
  }
}
