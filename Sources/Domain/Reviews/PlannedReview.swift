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
