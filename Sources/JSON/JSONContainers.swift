/// Writes the members of an object, in the order in which they are given.
struct KeyedJSONWriting<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let sink: JSONSink
  let depth: Int
  var codingPath: [any CodingKey] { [] }

  private func member(_ key: Key) { sink.member(key.stringValue, at: depth) }

  func encodeNil(forKey key: Key) {
    member(key)
    sink.raw("null")
  }

  func encode(_ value: Bool, forKey key: Key) {
    member(key)
    value ? sink.raw("true") : sink.raw("false")
  }

  func encode(_ value: String, forKey key: Key) {
    member(key)
    sink.text(value)
  }

  func encode(_ value: Double, forKey key: Key) throws {
    member(key)
    try sink.real(value)
  }

  private func write(_ value: some BinaryInteger, _ key: Key) {
    member(key)
    sink.number(value)
  }

  func encode(_ value: Float, forKey key: Key) throws { try encode(Double(value), forKey: key) }
  func encode(_ value: Int, forKey key: Key) { write(value, key) }
  func encode(_ value: Int8, forKey key: Key) { write(value, key) }
  func encode(_ value: Int16, forKey key: Key) { write(value, key) }
  func encode(_ value: Int32, forKey key: Key) { write(value, key) }
  func encode(_ value: Int64, forKey key: Key) { write(value, key) }
  func encode(_ value: UInt, forKey key: Key) { write(value, key) }
  func encode(_ value: UInt8, forKey key: Key) { write(value, key) }
  func encode(_ value: UInt16, forKey key: Key) { write(value, key) }
  func encode(_ value: UInt32, forKey key: Key) { write(value, key) }
  func encode(_ value: UInt64, forKey key: Key) { write(value, key) }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    member(key)
    try sink.value(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy keyType: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    member(key)
    return JSONWriting(sink: sink).container(keyedBy: keyType)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    member(key)
    return JSONWriting(sink: sink).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { JSONWriting(sink: sink) }

  func superEncoder(forKey key: Key) -> any Encoder {
    member(key)
    return JSONWriting(sink: sink)
  }
}

/// Writes the elements of a list.
struct ListJSONWriting: UnkeyedEncodingContainer {
  let sink: JSONSink
  let depth: Int
  private(set) var count = 0
  var codingPath: [any CodingKey] { [] }

  init(sink: JSONSink, depth: Int) {
    self.sink = sink
    self.depth = depth
  }

  private mutating func element() -> any SingleValueEncodingContainer {
    sink.element(at: depth)
    count += 1
    return JSONWriting(sink: sink).singleValueContainer()
  }

  mutating func encodeNil() throws {
    var single = element()
    try single.encodeNil()
  }

  mutating func encode<Value: Encodable>(_ value: Value) throws {
    var single = element()
    try single.encode(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy keyType: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    _ = element()
    return JSONWriting(sink: sink).container(keyedBy: keyType)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    _ = element()
    return JSONWriting(sink: sink).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    _ = element()
    return JSONWriting(sink: sink)
  }
}
