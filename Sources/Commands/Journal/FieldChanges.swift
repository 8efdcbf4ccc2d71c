import Domain
import FoundationEssentials
import JSON

/// Changes to what an event holds, by the names of its fields.
struct FieldChanges {
  private let changes: [(path: [String], value: String)]

  /// Reads changes like "manner=phone" or "monitoring.updateEveryWeeks=4"; an empty value takes
  /// the field out.
  init(_ texts: [String]) throws(Failure) {
    var changes: [(path: [String], value: String)] = []
    for text in texts {
      guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
        throw .usage("\(text) sets nothing", hint: "write it like manner=phone")
      }
      let path = text[..<equals].split(separator: ".").map(String.init)
      changes.append((path, String(text[text.index(after: equals)...])))
    }
    self.changes = changes
  }

  /// Returns the event of a fact with the changes made.
  func event(of fact: Fact) throws -> Event {
    guard case .object(var members) = try value(fact), case .object(var fields)? = members["fields"]
    else { throw Refusal.cannotBeCorrected(fact.id, "it holds no words") }
    for change in changes { set(change.path[...], change.value, in: &fields) }
    members["fields"] = .object(fields)
    do {
      let changed = JSONValue.object(members)
      let decoded = try JSONDecoder().decode(Fact.self, from: JSONEncoder().encode(changed))
      guard try value(decoded) == changed else { throw unknownField() }
      return decoded.event
    } catch let error as DecodingError {
      throw Failure.usage(
        "that cannot be said: \(error.words)",
        hint: "see what the event holds with: caseload trail CHILD --json")
    }
  }

  private func unknownField() -> Failure {
    let names = changes.map { $0.path.joined(separator: ".") }.joined(separator: ", ")
    return .usage(
      "the event has no such field, or takes no such value: \(names)",
      hint: "see what it holds with: caseload trail CHILD --json")
  }

  private func value(_ fact: Fact) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(fact))
  }

  private func set(
    _ path: ArraySlice<String>, _ value: String, in fields: inout [String: JSONValue]
  ) {
    guard let name = path.first else { return }
    if path.count > 1 {
      var inner: [String: JSONValue] = [:]
      if case .object(let known)? = fields[name] { inner = known }
      set(path.dropFirst(), value, in: &inner)
      fields[name] = .object(inner)
    } else if value.isEmpty {
      fields[name] = nil
    } else if case .text? = fields[name] {
      fields[name] = .text(value)
    } else if let number = Int(value) {
      fields[name] = .number(number)
    } else if value == "true" || value == "false" {
      fields[name] = .flag(value == "true")
    } else {
      fields[name] = .text(value)
    }
  }
}
