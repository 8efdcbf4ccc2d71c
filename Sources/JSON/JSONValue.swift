/// Any JSON that events are made of: what a person may change by the names of its fields.
package enum JSONValue: Hashable, Codable, Sendable {
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])
  /// "null": said to be nothing.
  case nothing

  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .nothing
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .flag(let flag): try value.encode(flag)
    case .number(let number): try value.encode(number)
    case .text(let text): try value.encode(text)
    case .list(let list): try value.encode(list)
    case .object(let members): try value.encode(members)
    case .nothing: try value.encodeNil()
    }
  }
}

extension JSONValue {
  /// The value with what differs between two others put in; what they agree on stays as it is here.
  ///
  /// - Returns: nil where there is nothing to hold.
  package static func changed(
    _ value: JSONValue?, from before: JSONValue?, to after: JSONValue?
  ) -> JSONValue? {
    if before == after { return value }
    guard case .object(let old)? = before, case .object(let new)? = after,
      case .object(var members)? = value
    else { return after }
    for name in Set(old.keys).union(new.keys) {
      members[name] = changed(members[name], from: old[name], to: new[name])
    }
    return .object(members)
  }
}
