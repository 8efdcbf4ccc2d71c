/// Something the IRO is to do for a child by a day, which stands on their Today until it is done.
package struct SupervisionAction: Hashable, Codable, Sendable {
  package var text: String
  /// The last day on which it is in time.
  package var by: Day

  package init(text: String, by: Day) {
    self.text = text
    self.by = by
  }
}

/// An action that was done.
package struct SupervisionDone: Hashable, Codable, Sendable {
  /// The event that agreed the action.
  package var action: EventID
  package var outcome: String?

  package init(action: EventID, outcome: String? = nil) {
    self.action = action
    self.outcome = outcome
  }
}
