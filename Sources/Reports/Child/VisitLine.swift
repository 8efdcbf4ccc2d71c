import Domain

/// One visit of the IRO.
package struct VisitLine: Hashable, Sendable {
  package let id: EventID
  package let on: Day
  package let visit: Visit
  /// "Visit · in person · at placement · seen alone".
  package let sentence: String
  /// Who recorded it, by name.
  package let by: String

  static func all(of state: ChildState, in register: Register) -> [VisitLine] {
    state.visits.made.reversed().map { recorded in
      VisitLine(
        id: recorded.id, on: recorded.on, visit: recorded.value,
        sentence: VisitWords.sentence(recorded.value),
        by: register.name(of: recorded.by))
    }
  }
}
