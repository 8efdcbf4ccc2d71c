import Domain

/// A difference between what the service recorded and what a file says.
///
/// What was recorded stays in the journal as it is; both are shown and a person decides.
package struct ImportConflict: Hashable, Sendable {
  package enum Subject: String, Codable, Sendable {
    /// The participation code of a review that the IRO recorded.
    case participation
    /// The day of a review that the IRO recorded, a few days from one in the file.
    case reviewDay
    /// The date of birth of a child that was added by hand.
    case born
    /// The day on which a child that was added by hand became looked after.
    case lookedAfterFrom
    /// The day on which the case was closed by hand, while the file has care going on or ended on
    /// another day.
    case closed
  }

  package let child: ChildID
  package let subject: Subject
  /// The day of the review as the IRO recorded it, where it is about one.
  package let review: Day?
  /// What the service recorded, in words.
  package let own: String
  /// What the file says, in words.
  package let extract: String

  package init(child: ChildID, subject: Subject, review: Day? = nil, own: String, extract: String) {
    self.child = child
    self.subject = subject
    self.review = review
    self.own = own
    self.extract = extract
  }
}
