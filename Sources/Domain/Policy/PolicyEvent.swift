/// What a service set for itself.
package enum PolicyEvent: Hashable, Sendable {
  /// The policy as a whole from the fact's day on.
  indirect case set(Policy)
}

extension PolicyEvent: EventArea {
  var name: String { "policy.set" }

  func encodeFields(into container: inout FactContainer) throws {
    guard case .set(let policy) = self else { return }
    try container.encode(policy, forKey: .fields)
  }

  static func decode(_ name: String, from container: FactReading) throws -> PolicyEvent? {
    guard name == "policy.set" else { return nil }
    return .set(try container.decode(Policy.self, forKey: .fields))
  }
}
