/// The hard histories that a demonstration must show, each told of a child or a few.
///
/// To add one: a case here; in HardHistories.swift whom it fits, what it changes of the child before
/// anything is told, and, where it is something that was recorded, a short function that
/// `tellHistory` calls.
enum HardHistory: CaseIterable, Sendable {
  /// A review met in time, was adjourned, and was completed within twenty working days.
  case adjournedInTime
  /// Placed with adopters; reviewed as adoption law asks.
  case placedForAdoption
  /// In care at fourteen, home again, and back in care at sixteen.
  case backAtSixteen
  /// Short breaks that come close to 75 nights in a year, and beyond them.
  case shortBreaksNear, shortBreaksPast
  /// Eighteen within three weeks.
  case eighteenSoon
  /// The service was told of the child only after weeks.
  case toldLate
  /// Excellent practice was praised lately.
  case praised
  /// The child did not wish to talk before the last review.
  case refused
  /// What the return says cannot be right: police protection of five days, where 72 hours are the
  /// most (Children Act 1989, s.46).
  case doubted
}
