import Domain

/// What stands in one column of one row, as another program reads it.
package indirect enum Value: Hashable, Sendable {
  case null
  case string(String)
  case whole(Int)
  case natural(UInt64)
  case decimal(Double)
  case truth(Bool)
  case day(Day)
  case moment(Moment)
  case array([Value])
  case object([Member])

  /// One named value within another.
  package struct Member: Hashable, Sendable {
    package let name: String
    package let value: Value

    package init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }
}

extension Value {
  package static func text(_ text: String?) -> Value { text.map { .string($0) } ?? .null }
  package static func count(_ count: Int?) -> Value { count.map { .whole($0) } ?? .null }
  package static func date(_ day: Day?) -> Value { day.map { .day($0) } ?? .null }
  package static func texts(_ texts: [String]) -> Value { .array(texts.map { .string($0) }) }

  /// The name of a child, null where lists show the id for want of one.
  package static func name(_ name: String, of id: ChildID) -> Value {
    name == id.rawValue ? .null : .string(name)
  }

  /// Contract hours as a share of full time; null without hours.
  package static func fullTime(hundredths: Int) -> Value {
    hundredths > 0 ? .decimal(Double(hundredths) / 100) : .null
  }

  /// A range from its lower to its upper end.
  package static func range(_ range: ClosedRange<Int>?) -> Value {
    range.map {
      .object([Member("from", .whole($0.lowerBound)), Member("to", .whole($0.upperBound))])
    } ?? .null
  }

  /// The field of a table for another program: empty where there is nothing; what holds several is
  /// set apart by semicolons.
  package var field: String {
    switch self {
    case .null: ""
    case .string(let text): text
    case .whole(let number): String(number)
    case .natural(let number): String(number)
    case .decimal(let number): "\(number)"
    case .truth(let isTrue): "\(isTrue)"
    case .day(let day): day.iso
    case .moment(let moment): "\(moment)"
    case .array(let values): values.map(\.field).joined(separator: "; ")
    case .object(let members): members.map(\.value.field).joined(separator: " ")
    }
  }

  /// The value of a part of it; null where it has none of that name.
  package subscript(part: String) -> Value {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.name == part }?.value ?? .null
  }
}

extension Value: Encodable {
  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .array(let values):
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(value) }
    case .object(let members):
      var container = encoder.container(keyedBy: FieldName.self)
      for member in members { try container.encode(member.value, forKey: FieldName(member.name)) }
    default: try encodeSingle(to: encoder)
    }
  }

  private func encodeSingle(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .string(let text): try container.encode(text)
    case .whole(let number): try container.encode(number)
    case .natural(let number): try container.encode(number)
    case .decimal(let number): try container.encode(number)
    case .truth(let isTrue): try container.encode(isTrue)
    case .day(let day): try container.encode(day)
    case .moment(let moment): try container.encode(moment)
    case .null, .array, .object: try container.encodeNil()
    }
  }
}

/// A member's name that is known only when the program runs.
struct FieldName: CodingKey {
  let stringValue: String

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { nil }
  var intValue: Int? { nil }
}
