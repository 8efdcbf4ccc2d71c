extension Register {
  /// Agrees an action about a child, which then stands on the Today of the IRO who holds the case.
  package func agreeAction(
    _ action: SupervisionAction, about id: ChildID, on day: Day, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.supervise, self)
    _ = try lookedAfter(id, on: desk.today)
    try mustNotBeToCome("supervision", day, desk)
    guard action.by >= desk.today else { throw .inThePast("an action", action.by) }
    let text = try given(action.text, "what is to be done")
    return [
      Draft(id, on: day, .supervision(.agreed(SupervisionAction(text: text, by: action.by))))
    ]
  }

  /// Records that an action was done; the one that is due first where none is named.
  package func completeAction(
    _ action: EventID?, of id: ChildID, on day: Day, outcome: String?, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.casework(id), self)
    try mustNotBeToCome("an action", day, desk)
    let open = try child(id).supervision.openActions
    guard let found = open.first(where: { action == nil || $0.id == action }) else {
      throw .noOpenAction(id)
    }
    let words = outcome?.trimmed
    let done = SupervisionDone(action: found.id, outcome: words?.isEmpty == true ? nil : words)
    return [Draft(id, on: day, .supervision(.done(done)))]
  }
}
