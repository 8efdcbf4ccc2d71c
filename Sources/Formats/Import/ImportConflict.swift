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

  /// Which of the two counts meanwhile, and how the person decides.
  package var standing: String {
    switch subject {
    case .participation: "yours counts until you settle it with: caseload child settle"
    case .reviewDay: "both count until you correct or withdraw yours"
    case .born, .lookedAfterFrom, .closed:
      "the file's counts; put yours right with: caseload correct"
    }
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

extension ImportConflict.Subject {
  /// "the day of the review".
  package var words: String {
    switch self {
    case .participation: "participation at the review"
    case .reviewDay: "the day of the review"
    case .born: "the date of birth"
    case .lookedAfterFrom: "the day of coming into care"
    case .closed: "the end of care"
    }
  }
}
