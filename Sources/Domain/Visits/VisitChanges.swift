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

  /// Refuses what cannot have happened in the way that the child was met.
  func mustBePossible(_ visit: Visit) throws(Refusal) {
    if visit.alone, visit.manner == .message {
      throw .outOfRange("alone", "of a meeting or a talk: a message is contact only", .sight)
    }
    if visit.observed, visit.manner != .inPerson || visit.place != .placement || !visit.seen {
      throw .outOfRange("observed", "of a visit in person at the placement", .sight)
    }
    guard let exception = visit.exception else { return }
    if visit.alone {
      throw .outOfRange("alone", "left out where there was no talk in private", .sight)
    }
    if exception == .inappropriate, visit.exceptionReason?.trimmed.isEmpty ?? true {
      throw .missing("why the IRO considers it inappropriate", .notSeen)
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
