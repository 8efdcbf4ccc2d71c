/// Makes `Decodable` values from one place of a ``JSONTape``.
struct JSONReading: Decoder {
  let tape: JSONTape
  let place: Int
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard tape.nodes[place].kind == .object else { throw unlike("an object") }
    return KeyedDecodingContainer(KeyedJSONReading(tape: tape, object: place))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard tape.nodes[place].kind == .list else { throw unlike("a list") }
    return ListJSONReading(tape: tape, places: tape.places(in: place))
  }

  func singleValueContainer() -> any SingleValueDecodingContainer {
    SingleJSONReading(tape: tape, place: place)
  }

  /// The fault of a value that is not what it should be.
  func unlike(_ expected: String) -> DecodingError {
    DecodingError.dataCorrupted(
      DecodingError.Context(
        codingPath: [],
        debugDescription: "\(expected) was expected at byte \(tape.nodes[place].start)"))
  }
}

/// Reads one value that stands alone.
struct SingleJSONReading: SingleValueDecodingContainer {
  let tape: JSONTape
  let place: Int
  var codingPath: [any CodingKey] { [] }

  private func unlike(_ expected: String) -> DecodingError {
    JSONReading(tape: tape, place: place).unlike(expected)
  }

  func decodeNil() -> Bool { tape.nodes[place].kind == .null }

  func decode(_ type: Bool.Type) throws -> Bool {
    switch tape.nodes[place].kind {
    case .yes: true
    case .no: false
    default: throw unlike("true or false")
    }
  }

  func decode(_ type: String.Type) throws -> String {
    guard let text = tape.text(at: place) else { throw unlike("text") }
    return text
  }

  func decode(_ type: Double.Type) throws -> Double {
    guard let value = tape.real(at: place) else { throw unlike("a number") }
    return value
  }

  private func whole<Number: FixedWidthInteger>() throws -> Number {
    guard let value = tape.integer(at: place, as: Number.self) else {
      throw unlike("a whole number that fits")
    }
    return value
  }

  func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
  func decode(_ type: Int.Type) throws -> Int { try whole() }
  func decode(_ type: Int8.Type) throws -> Int8 { try whole() }
  func decode(_ type: Int16.Type) throws -> Int16 { try whole() }
  func decode(_ type: Int32.Type) throws -> Int32 { try whole() }
  func decode(_ type: Int64.Type) throws -> Int64 { try whole() }
  func decode(_ type: UInt.Type) throws -> UInt { try whole() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try whole() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try whole() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try whole() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try whole() }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try Value(from: JSONReading(tape: tape, place: place))
  }
}

/// Reads the elements of a list.
struct ListJSONReading: UnkeyedDecodingContainer {
  let tape: JSONTape
  let places: [Int]
  private(set) var currentIndex = 0
  var codingPath: [any CodingKey] { [] }
  var count: Int? { places.count }
  var isAtEnd: Bool { currentIndex >= places.count }

  init(tape: JSONTape, places: [Int]) {
    self.tape = tape
    self.places = places
  }

  private mutating func next() throws -> JSONReading {
    guard !isAtEnd else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: [], debugDescription: "the list has no more elements"))
    }
    currentIndex += 1
    return JSONReading(tape: tape, place: places[currentIndex - 1])
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, tape.nodes[places[currentIndex]].kind == .null else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try Value(from: try next())
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }
}
