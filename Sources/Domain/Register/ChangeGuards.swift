extension Register {
  /// Returns the child's state, or refuses where no child has the id.
  package func child(_ id: ChildID) throws(Refusal) -> ChildState {
    guard let row = row(of: id) else { throw .noSuchChild(id) }
    do {
      return try state(at: row)
    } catch {
      throw .unreadable(error)
    }
  }

  /// Returns the state of a child who is looked after on the day, or refuses.
  ///
  /// What happened in an earlier period of care, or just after care ended, may still be recorded.
  func caredFor(_ id: ChildID, on day: Day) throws(Refusal) -> ChildState {
    let state = try child(id)
    guard let first = state.care.periods.first else { throw .notLookedAfter(id) }
    guard day >= first.start else { throw .beforeCare(id, day, began: first.start) }
    return state
  }

  /// Returns the state of a child who is looked after on a day, or refuses.
  func lookedAfter(_ id: ChildID, on day: Day) throws(Refusal) -> ChildState {
    let state = try child(id)
    guard state.isLookedAfter(on: day) else { throw .notLookedAfter(id) }
    return state
  }

  /// Refuses what only a child can be the subject of from the 18th birthday on.
  func mustBeUnderEighteen(_ state: ChildState, on day: Day) throws(Refusal) {
    guard let eighteenth = state.care.eighteenth, day >= eighteenth else { return }
    throw .afterEighteen(state.id, day, eighteenth: eighteenth)
  }

  /// Refuses a day that is still to come.
  func mustNotBeToCome(
    _ what: String, _ day: Day, _ desk: Desk, _ field: RefusalField = .day
  ) throws(Refusal) {
    if day > desk.today { throw .inTheFuture(what, day, field) }
  }

  /// Returns text without white space at its ends, or refuses where nothing is left.
  func given(
    _ text: String, _ what: String, _ field: RefusalField = .text
  ) throws(Refusal) -> String {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw .missing(what, field) }
    return trimmed
  }

  /// Returns a reason without white space at its ends, or refuses where it says nothing.
  func reason(
    _ text: String, _ what: String, _ field: RefusalField? = .reason
  ) throws(Refusal) -> String {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw .missing(what, field) }
    guard trimmed.isReason else { throw .outOfRange(what, String.reasonRange, field) }
    return trimmed
  }
}

extension String {
  /// Whether it may be a reason: one word of three letters at the least. A bound of this program's own.
  package var isReason: Bool {
    var letters = 0
    for character in self {
      letters = character.isLetter ? letters + 1 : 0
      if letters == 3 { return true }
    }
    return false
  }

  /// What a reason must be.
  package static var reasonRange: String { "some words, and at least one of three letters" }
}
