extension Register {
  /// Logs a visit that was made, or tried.
  package func logVisit(
    _ visit: Visit, to id: ChildID, on day: Day, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.casework(id), self)
    _ = try caredFor(id, on: day)
    try mustNotBeToCome("a visit", day, desk)
    if !visit.seen, visit.exception == nil, visit.notSeenReason?.trimmed.isEmpty ?? true {
      throw .missing("why the child was not seen", .notSeen)
    }
    try mustBePossible(visit)
    return [Draft(id, on: day, .visit(.made(visit)))]
  }

  /// Refuses what cannot have happened in the way that the child was met, and words that nothing
  /// would show.
  func mustBePossible(_ visit: Visit) throws(Refusal) {
    if visit.alone, visit.manner == .message {
      throw .outOfRange("alone", "of a meeting or a talk: a message is contact only", .sight)
    }
    if visit.observed, visit.manner != .inPerson || visit.place != .placement || !visit.seen {
      throw .outOfRange("observed", "of a visit in person at the placement", .sight)
    }
    if visit.place != nil, !visit.manner.hasPlace {
      throw .outOfRange("where", "of a meeting: a call or a message has no place", .sight)
    }
    try mustBeOfOneKind(visit)
    guard let exception = visit.exception else {
      if visit.alone, !visit.seen {
        throw .outOfRange("alone", "left out where the child was not seen", .sight)
      }
      return
    }
    if visit.alone {
      throw .outOfRange("alone", "left out where there was no talk in private", .sight)
    }
    if exception == .inappropriate {
      _ = try reason(
        visit.exceptionReason ?? "", "why the IRO considers it inappropriate", .notSeen)
    }
  }

  /// Refuses a reason for what did not happen.
  private func mustBeOfOneKind(_ visit: Visit) throws(Refusal) {
    func isGiven(_ text: String?) -> Bool { text?.trimmed.isEmpty == false }
    if visit.seen, isGiven(visit.notSeenReason) {
      throw .outOfRange(
        "why the child was not seen", "left out where the child was seen or spoken with", .notSeen)
    }
    if visit.exception == nil, isGiven(visit.exceptionReason) {
      throw .outOfRange(
        "why there was no talk in private",
        "left out unless the child refused or the IRO considers it inappropriate", .notSeen)
    }
  }

  /// Plans a visit for a day and, where agreed, a time.
  package func planVisit(
    _ appointment: Appointment, to id: ChildID, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.casework(id), self)
    _ = try lookedAfter(id, on: desk.today)
    guard appointment.day >= desk.today else { throw .inThePast("a visit", appointment.day) }
    return [Draft(id, on: desk.today, .visit(.planned(appointment)))]
  }
}
