import Domain
import FoundationEssentials
import JSON

/// A policy as the file that a service changes, and what one policy says otherwise than another.
enum PolicyText {
  /// The policy as JSON with every key that may be set; what may be left to the program is null.
  static func text(_ policy: Policy) throws -> String {
    guard case .object(var members) = try value(policy.spelledOut) else { return "" }
    for key in ["bankHolidays", "bankHolidaysKnownUntil"] where members[key] == nil {
      members[key] = .nothing
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(JSONValue.object(members)), as: UTF8.self)
  }

  /// What the later policy says otherwise, by the path of its key: "seenEvery.high.count: 6 → 4".
  static func differences(_ earlier: Policy, _ later: Policy) throws -> [String] {
    var found: [String] = []
    compare(try value(earlier.spelledOut), try value(later.spelledOut), at: "", &found)
    return found
  }

  private static func value(_ policy: Policy) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(policy))
  }

  private static func compare(
    _ old: JSONValue?, _ new: JSONValue?, at path: String, _ found: inout [String]
  ) {
    if old == new { return }
    if case .object(let before)? = old, case .object(let after)? = new {
      for key in Set(before.keys).union(after.keys).sorted() {
        compare(before[key], after[key], at: path.isEmpty ? key : "\(path).\(key)", &found)
      }
    } else if case .list(let before)? = old, case .list(let after)? = new {
      compare(before, after, at: path, &found)
    } else {
      found.append("\(path): \(words(old)) → \(words(new))")
    }
  }

  /// Lists of things with a key are compared by it, others by their place.
  private static func compare(
    _ before: [JSONValue], _ after: [JSONValue], at path: String, _ found: inout [String]
  ) {
    let (old, new) = (named(before), named(after))
    let names =
      old.map(\.name) + new.map(\.name).filter { name in !old.contains { $0.name == name } }
    for name in names {
      compare(
        old.first { $0.name == name }?.value, new.first { $0.name == name }?.value,
        at: "\(path).\(name)", &found)
    }
  }

  private static func named(_ list: [JSONValue]) -> [(name: String, value: JSONValue)] {
    list.enumerated().map { index, value in
      if case .object(let members) = value, case .text(let key)? = members["key"] ?? members["day"]
      {
        return (key, value)
      }
      return ("\(index + 1)", value)
    }
  }

  private static func words(_ value: JSONValue?) -> String {
    switch value {
    case nil, .nothing?: "not set"
    case .flag(let flag)?: flag ? "yes" : "no"
    case .number(let number)?: "\(number)"
    case .text(let text)?: text.oneLine
    case .list(let list)?: list.map { words($0) }.joined(separator: ", ")
    case .object(let members)?:
      members.sorted { $0.key < $1.key }.map { "\($0.key) \(words($0.value))" }
        .joined(separator: ", ")
    }
  }
}
