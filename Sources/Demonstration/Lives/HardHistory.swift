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
  /// The last return told of the child before anybody told the service.
  case toldByReturn
  /// Left care, which the last return told first.
  case leftByReturn
  /// In care, and not in the last return.
  case vanished
  /// Moved, or given another legal status or social worker, shortly before the last return.
  case movedLately, orderedLately, workerLately
  /// What the last return says otherwise than the return before: another date of birth (rule 203 of
  /// the return's validation), another placement of the same episode (rule 503D).
  case bornOtherwise, placedOtherwise
  /// What the last return says and what cannot be: the participation code of a child under four for
  /// an older one (rule 440), two codes for one review, two open deprivations of liberty (rule 705).
  case codeOfSmallChild, twoCodes, twoLiberties
}
