/// What was decided about how closely a case is watched.
package enum TrackingEvent: Hashable, Sendable {
  case set(Tracking)
}

extension TrackingEvent: EventArea {
  var name: String { "tracking.set" }

  func encodeFields(into container: inout FactContainer) throws {
    guard case .set(let tracking) = self else { return }
    try container.encode(tracking, forKey: .fields)
  }

  static func decode(_ name: String, from container: FactReading) throws -> TrackingEvent? {
    guard name == "tracking.set" else { return nil }
    return .set(try container.decode(Tracking.self, forKey: .fields))
  }
}
