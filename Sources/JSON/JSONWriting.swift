/// Writes `Encodable` values into a ``JSONSink``.
struct JSONWriting: Encoder {
  let sink: JSONSink
  /// How much was open when the value began.
  private let outside: Int
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(sink: JSONSink) {
    self.sink = sink
    outside = sink.depth
  }

  /// Opens the value's object, or goes on in it where the value asked for it before.
  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if sink.depth > outside {
      sink.close(to: outside + 1)
    } else {
      sink.openObject()
    }
    return KeyedEncodingContainer(KeyedJSONWriting(sink: sink, depth: sink.depth))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    sink.openList()
    return ListJSONWriting(sink: sink, depth: sink.depth)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { SingleJSONWriting(sink: sink) }
}

extension JSONSink {
  /// Writes a value and closes what it opened.
  package func value<Value: Encodable>(_ value: Value) throws {
    let outside = depth
    if let members = value as? any OrderedByKey {
      try members.write(into: self)
    } else {
      try value.encode(to: JSONWriting(sink: self))
    }
    close(to: outside)
  }

  func real(_ value: Double) throws {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value, EncodingError.Context(codingPath: [], debugDescription: "not a finite number"))
    }
    bytes.append(contentsOf: value.description.utf8)
  }
}

/// A dictionary, whose own order differs from run to run: it is written by its keys.
private protocol OrderedByKey {
  func write(into sink: JSONSink) throws
}

extension Dictionary: OrderedByKey where Key == String, Value: Encodable {
  fileprivate func write(into sink: JSONSink) throws {
    sink.openObject()
    let depth = sink.depth
    for (key, value) in sorted(by: { $0.key < $1.key }) {
      sink.member(key, at: depth)
      try sink.value(value)
    }
  }
}

/// Writes one value that stands alone.
private struct SingleJSONWriting: SingleValueEncodingContainer {
  let sink: JSONSink
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { sink.raw("null") }
  func encode(_ value: Bool) { value ? sink.raw("true") : sink.raw("false") }
  func encode(_ value: String) { sink.text(value) }
  func encode(_ value: Double) throws { try sink.real(value) }
  func encode(_ value: Float) throws { try sink.real(Double(value)) }
  func encode(_ value: Int) { sink.number(value) }
  func encode(_ value: Int8) { sink.number(value) }
  func encode(_ value: Int16) { sink.number(value) }
  func encode(_ value: Int32) { sink.number(value) }
  func encode(_ value: Int64) { sink.number(value) }
  func encode(_ value: UInt) { sink.number(value) }
  func encode(_ value: UInt8) { sink.number(value) }
  func encode(_ value: UInt16) { sink.number(value) }
  func encode(_ value: UInt32) { sink.number(value) }
  func encode(_ value: UInt64) { sink.number(value) }
  func encode<Value: Encodable>(_ value: Value) throws { try sink.value(value) }
}
