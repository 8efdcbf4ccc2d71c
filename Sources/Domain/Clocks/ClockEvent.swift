/// What stops a clock that no review, visit or answer stops: something was done.
package enum ClockEvent: Hashable, Sendable {
  case done(Completion)
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
