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
