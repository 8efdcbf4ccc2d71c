/// Reads the members of an object.
struct KeyedJSONReading<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let tape: JSONTape
  let object: Int
  var codingPath: [any CodingKey] { [] }

  var allKeys: [Key] {
    tape.places(in: object).compactMap { tape.text(at: $0).flatMap(Key.init(stringValue:)) }
  }

  func contains(_ key: Key) -> Bool { tape.member(key.stringValue, of: object) != nil }

  private func single(_ key: Key) throws -> SingleJSONReading {
    SingleJSONReading(tape: tape, place: try place(key))
  }

  private func place(_ key: Key) throws -> Int {
    guard let place = tape.member(key.stringValue, of: object) else {
      throw DecodingError.keyNotFound(
        key,
        DecodingError.Context(
          codingPath: [], debugDescription: "\"\(key.stringValue)\" is missing"))
    }
    return place
  }

  func decodeNil(forKey key: Key) throws -> Bool { try single(key).decodeNil() }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try single(key).decode(type) }

  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try single(key).decode(type)
  }

  func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
    try single(key).decode(type)
  }

  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try single(key).decode(type) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try single(key).decode(type) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try single(key).decode(type) }

  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 {
    try single(key).decode(type)
  }

  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 {
    try single(key).decode(type)
  }

  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 {
    try single(key).decode(type)
  }

  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try single(key).decode(type) }

  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 {
    try single(key).decode(type)
  }

  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 {
    try single(key).decode(type)
  }

  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 {
    try single(key).decode(type)
  }

  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 {
    try single(key).decode(type)
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try Value(from: JSONReading(tape: tape, place: try place(key)))
  }

  /// The place of a value that is there and not null.
  private func present(_ key: Key) -> Int? {
    guard let place = tape.member(key.stringValue, of: object), tape.nodes[place].kind != .null
    else { return nil }
    return place
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    guard let place = present(key) else { return nil }
    return try SingleJSONReading(tape: tape, place: place).decode(type)
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    guard let place = present(key) else { return nil }
    return try Value(from: JSONReading(tape: tape, place: place))
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try JSONReading(tape: tape, place: try place(key)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try JSONReading(tape: tape, place: try place(key)).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { JSONReading(tape: tape, place: object) }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    JSONReading(tape: tape, place: try place(key))
  }
}
