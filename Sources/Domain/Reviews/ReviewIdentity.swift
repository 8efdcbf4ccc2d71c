// A review is one thing from the day it is planned, and not only once it was held; decided for ever:
//
// Identity. A review is known by the event that first planned it, or by the one that recorded its
//   first meeting where nobody planned it. Such an id is there already, is unique over the whole
//   store, needs no counter and cannot be given twice. Planning it anew, adjourning and holding it
//   name that event; preparation, decisions and sendings will. Its meetings are those that name it.
// Kind. What is looked at and under which law: a string, pinned once used. An event that says none
//   is of the statutory review of a looked-after child, as every event of older journals is.
//   Pathway and adoption reviews, secure panels, child protection reviews and carers' annual reviews
//   are kinds; whose review it is, the fact says (`Subject`). Two kinds on one day are two reviews.
// Number. Counted within the kind and the period of care, as it was known when it was planned;
//   what counts is `ReviewHistory.held`, which learns of earlier reviews from a later extract.
//
// Events of older journals name no review. They are matched by day, as ever, in `ReviewHistory`
// alone; a plan of an older journal is known by its own event like any other.

/// Which review an event is about.
package struct ReviewIdentity: Hashable, Codable, Sendable {
  /// The event that first planned the review or recorded its first meeting; nil in that event.
  package var id: EventID?
  package var kind: ReviewKind
  /// As it was known when the review was planned; nil where that cannot be told.
  package var number: Int?

  package init(id: EventID? = nil, kind: ReviewKind, number: Int? = nil) {
    self.id = id
    self.kind = kind
    self.number = number
  }
}

/// What is reviewed, and under which law. Pinned once used; one that this program does not know is
/// kept and stands in the trail.
package struct ReviewKind: RawRepresentable, Hashable, Codable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// The case of a looked-after child: Care Planning, Placement and Case Review (England)
  /// Regulations 2010, regulations 33 and 48.
  package static let lookedAfter = ReviewKind(rawValue: "looked-after")
}

/// A review that is planned for a day and, where known, a time.
package struct PlannedReview: Hashable, Codable, Sendable {
  package var day: Day
  /// Minutes after midnight in England, or nil where no time is agreed.
  package var minute: Int?
  package var place: String?
  /// Nil in journals of older programs.
  package var review: ReviewIdentity?

  package init(
    day: Day, minute: Int? = nil, place: String? = nil, review: ReviewIdentity? = nil
  ) {
    self.day = day
    self.minute = minute
    self.place = place
    self.review = review
  }

  package init(_ appointment: Appointment, review: ReviewIdentity? = nil) {
    self.init(
      day: appointment.day, minute: appointment.minute, place: appointment.place, review: review)
  }

  package var appointment: Appointment { Appointment(day: day, minute: minute, place: place) }
}

extension ReviewEvent {
  /// The review it names, nil in journals of older programs.
  package var review: ReviewIdentity? {
    switch self {
    case .held(let review): review.review
    case .adjourned(let review): review.review
    case .planned(let plan): plan.review
    }
  }

  package var kind: ReviewKind { review?.kind ?? .lookedAfter }
}
