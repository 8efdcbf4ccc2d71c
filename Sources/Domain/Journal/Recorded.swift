/// A value as somebody recorded it: which event, from which day, by whom and when.
package struct Recorded<Value: Hashable & Sendable>: Hashable, Sendable {
  package let id: EventID
  package let on: Day
  package let at: Moment
  package let by: OfficerID
  package let value: Value

  package init(_ recorded: RecordedFact, _ value: Value) {
    id = recorded.fact.id
    on = recorded.fact.on
    at = recorded.at
    by = recorded.by
    self.value = value
  }
}
