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
  /// Where somebody went through the file and found that it was done: what was said of that, empty
  /// where nothing; nil where it was recorded as it was done.
  package let confirmation: String?

  package init(_ officer: OfficerID, at: Moment, confirmation: String? = nil) {
    self.officer = officer
    self.at = at
    self.confirmation = confirmation
  }
}

extension Recorded {
  package var recorder: Recorder { Recorder(by, at: at) }
}

extension Recorded<Completion> {
  /// Who recorded that the duty was done, or found in the file that it was.
  package var recorder: Recorder {
    Recorder(by, at: at, confirmation: value.confirmed == true ? value.outcome ?? "" : nil)
  }
}

extension Recorded<HeldReview> {
  /// Who recorded the review, or found in the file that it was held.
  package var recorder: Recorder {
    Recorder(by, at: at, confirmation: value.confirmed == true ? value.notes ?? "" : nil)
  }
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
