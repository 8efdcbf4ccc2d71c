/// What stops a clock that no review, visit or answer stops: something was done.
package enum ClockEvent: Hashable, Sendable {
  case done(Completion)
}

/// The duty of a rule was done on the fact's day.
package struct Completion: Hashable, Codable, Sendable {
  package var rule: RuleID
  package var outcome: String?

  package init(rule: RuleID, outcome: String? = nil) {
    self.rule = rule
    self.outcome = outcome
  }
}

extension ClockEvent: EventArea {
  var name: String { "clock.done" }

  func encodeFields(into container: inout FactContainer) throws {
    guard case .done(let completion) = self else { return }
    try container.encode(completion, forKey: .fields)
  }

  static func decode(_ name: String, from container: FactReading) throws -> ClockEvent? {
    guard name == "clock.done" else { return nil }
    return .done(try container.decode(Completion.self, forKey: .fields))
  }
}
