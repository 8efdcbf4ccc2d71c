import Domain

/// A value that is written as null where there is none, so that every field is always there.
package struct OrNull<Value: Encodable & Sendable>: Encodable, Sendable {
  package let value: Value?

  package init(_ value: Value?) { self.value = value }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value {
      try container.encode(value)
    } else {
      try container.encodeNil()
    }
  }
}

extension OrNull where Value == String {
  /// The name of a child, null where lists show the id for want of one.
  init(name: String, of id: ChildID) { self.init(name == id.rawValue ? nil : name) }
}
