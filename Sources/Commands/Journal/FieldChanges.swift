import Domain
import Foundation

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
    let bytes = try JSONEncoder().encode(fact)
    guard var members = try JSONSerialization.jsonObject(with: bytes) as? [String: Any] else {
      throw Refusal.cannotBeCorrected(fact.id, "it holds no words")
    }
    guard var fields = members["fields"] as? [String: Any] else {
      throw Refusal.cannotBeCorrected(fact.id, "it holds no words")
    }
    for change in changes { try set(change.path[...], change.value, in: &fields) }
    members["fields"] = fields
    do {
      let changed = try JSONSerialization.data(withJSONObject: members)
      let decoded = try JSONDecoder().decode(Fact.self, from: changed)
      guard try JSONEncoder().encode(decoded).isSame(as: changed) else {
        throw unknownField(fields)
      }
      return decoded.event
    } catch let error as DecodingError {
      throw Failure.usage(
        "that cannot be said: \(error.words)",
        hint: "see what the event holds with: caseload trail CHILD --json")
    }
  }

  private func unknownField(_ fields: [String: Any]) -> Failure {
    let names = changes.map { $0.path.joined(separator: ".") }.joined(separator: ", ")
    return .usage(
      "the event has no such field, or takes no such value: \(names)",
      hint: "see what it holds with: caseload trail CHILD --json")
  }

  private func set(_ path: ArraySlice<String>, _ value: String, in fields: inout [String: Any])
    throws
  {
    guard let name = path.first else { return }
    if path.count > 1 {
      var inner = fields[name] as? [String: Any] ?? [:]
      try set(path.dropFirst(), value, in: &inner)
      fields[name] = inner
    } else if value.isEmpty {
      fields[name] = nil
    } else if fields[name] is String {
      fields[name] = value
    } else if let number = Int(value) {
      fields[name] = number
    } else if value == "true" || value == "false" {
      fields[name] = value == "true"
    } else {
      fields[name] = value
    }
  }
}

extension Data {
  /// Whether both are the same JSON, in whatever order.
  fileprivate func isSame(as other: Data) throws -> Bool {
    let mine = try JSONSerialization.jsonObject(with: self) as? NSDictionary
    let theirs = try JSONSerialization.jsonObject(with: other) as? NSDictionary
    return mine == theirs
  }
}
