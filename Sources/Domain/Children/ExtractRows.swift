/// A review as the SSDA903 return holds it: a day and a participation code, known by the day.
package struct ExtractedReview: Hashable, Codable, Sendable {
  package var held: Day
  package var participation: Participation?

  package init(held: Day, participation: Participation?) {
    self.held = held
    self.participation = participation
  }
}

/// The outcomes of a year (OC2): yes/no answers and a score, without days.
package struct YearOutcomes: Hashable, Codable, Sendable {
  package var sdqScore: Int?
  package var sdqReason: SDQReason?
  package var convicted: Bool?
  package var healthCheck: Bool?
  package var immunisations: Bool?
  package var teethCheck: Bool?
  package var healthAssessment: Bool?
  package var substanceMisuse: Bool?
  package var interventionReceived: Bool?
  package var interventionOffered: Bool?

  package init() {}
}

/// An unaccompanied child: the day on which that status ends.
package struct Unaccompanied: Hashable, Codable, Sendable {
  /// DUC, the day the child ceases to be one.
  package var ceases: Day?

  package init(ceases: Day?) { self.ceases = ceases }
}

/// An arrangement meant to last that a child had before this period of care.
package struct EarlierPermanence: Hashable, Codable, Sendable {
  package var kind: PreviousPermanence?
  package var authority: String?
  /// DATE_PERM; the return allows parts of it to be unknown, so it is kept as text.
  package var date: String?

  package init(kind: PreviousPermanence?, authority: String?, date: String?) {
    self.kind = kind
    self.authority = authority
    self.date = date
  }
}

/// A spell in which the child was missing or away without authorisation, known by its start.
package struct MissingSpell: Hashable, Codable, Sendable {
  package var start: Day
  package var end: Day?
  /// M missing, A away without authorisation.
  package var kind: String?

  package init(start: Day, end: Day?, kind: String?) {
    self.start = start
    self.end = end
    self.kind = kind
  }
}

/// A decision that a child should be placed for adoption, as the return's file of the children
/// placed for adoption holds it, known by its day.
///
/// The return's checks 115, 117 and 551 to 554 say what DATE_PLACED is: the day of the authority's
/// decision, and DATE_PLACED_CEASED the day on which it was reversed. Whether and when the child was
/// placed, the episodes say (A3 to A6).
package struct AdoptionPlacement: Hashable, Codable, Sendable {
  /// DATE_PLACED, the day of the decision. The name is pinned: it stands in journals.
  package var placed: Day
  /// DATE_PLACED_CEASED, the day on which the decision was reversed.
  package var ceased: Day?
  package var reasonCeased: PlacedCeasedReason?

  package init(placed: Day, ceased: Day?, reasonCeased: PlacedCeasedReason?) {
    self.placed = placed
    self.ceased = ceased
    self.reasonCeased = reasonCeased
  }
}

/// A stretch with one social worker, known by its start.
package struct SocialWorkerSpell: Hashable, Codable, Sendable {
  package var worker: String
  package var start: Day
  package var end: Day?
  package var reason: SocialWorkerChangeReason?

  package init(worker: String, start: Day, end: Day?, reason: SocialWorkerChangeReason?) {
    self.worker = worker
    self.start = start
    self.end = end
    self.reason = reason
  }
}
