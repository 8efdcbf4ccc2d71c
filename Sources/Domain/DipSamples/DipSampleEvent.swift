/// A dip sample: some cases drawn by lot, each of whose files is checked against the same questions.
package enum DipSampleEvent: Hashable, Sendable {
  /// A sample was drawn on the fact's day.
  indirect case drawn(DipSample)
  /// One case of a sample was checked on the fact's day.
  indirect case checked(DipSampleCheck)
}

extension DipSampleEvent: EventArea {
  var name: String {
    switch self {
    case .drawn: "dipSample.drawn"
    case .checked: "dipSample.checked"
    }
  }

  func encodeFields(into container: inout FactContainer) throws {
    switch self {
    case .drawn(let sample): try container.encode(sample, forKey: .fields)
    case .checked(let check): try container.encode(check, forKey: .fields)
    }
  }

  static func decode(_ name: String, from container: FactReading) throws -> DipSampleEvent? {
    switch name {
    case "dipSample.drawn": .drawn(try container.decode(DipSample.self, forKey: .fields))
    case "dipSample.checked": .checked(try container.decode(DipSampleCheck.self, forKey: .fields))
    default: nil
    }
  }
}
