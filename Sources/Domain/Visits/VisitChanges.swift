extension Register {
  /// Logs a visit that was made, or tried.
  package func logVisit(
    _ visit: Visit, to id: ChildID, on day: Day, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.casework(id), self)
    _ = try caredFor(id, on: day)
    try mustNotBeToCome("a visit", day, desk)
    if !visit.seen, visit.notSeenReason?.trimmed.isEmpty ?? true {
      throw .missing("why the child was not seen", .notSeen)
    }
    return [Draft(id, on: day, .visit(.made(visit)))]
  }

  /// Plans a visit for a day and, where agreed, a time.
  package func planVisit(
    _ appointment: Appointment, to id: ChildID, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.casework(id), self)
    _ = try lookedAfter(id)
    guard appointment.day >= desk.today else { throw .inThePast("a visit", appointment.day) }
    return [Draft(id, on: desk.today, .visit(.planned(appointment)))]
  }
}
