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

/// Who recorded something, and when.
package struct Recorder: Hashable, Sendable {
  package let officer: OfficerID
  package let at: Moment

  package init(_ officer: OfficerID, at: Moment) {
    self.officer = officer
    self.at = at
  }
}

extension Recorded {
  package var recorder: Recorder { Recorder(by, at: at) }
}

extension Array {
  /// Puts a value in its place by the day on which it was true; of one day what was recorded later
  /// comes later. Values must be put in as they were recorded.
  mutating func insertByDay<Value>(_ new: Element) where Element == Recorded<Value> {
    var place = endIndex
    while place > startIndex, self[place - 1].on > new.on { place -= 1 }
    insert(new, at: place)
  }
}
