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
    guard case .object(var members) = try value(fact) else { throw nothingHeld(fact) }
    if let name = fact.event.bareField {
      guard changes.count == 1, changes[0].path == [name] else { throw unknownField() }
      members["fields"] = changes[0].value.isEmpty ? nil : .text(changes[0].value)
      return try event(members)
    }
    guard case .object(let fields)? = members["fields"] else { throw nothingHeld(fact) }
    do {
      return try event(members, changed(fields, asTexts: false))
    } catch {
      // A text may look like a number or like true: then it is meant as it stands.
      if let event = try? event(members, changed(fields, asTexts: true)) { return event }
      throw error
    }
  }

  private func changed(
    _ fields: [String: JSONValue], asTexts: Bool
  ) -> [String: JSONValue] {
    var fields = fields
    for change in changes { set(change.path[...], change.value, asTexts: asTexts, in: &fields) }
    return fields
  }

  private func event(
    _ members: [String: JSONValue], _ fields: [String: JSONValue]
  ) throws -> Event {
    var members = members
    members["fields"] = .object(fields)
    return try event(members)
  }

  private func event(_ members: [String: JSONValue]) throws -> Event {
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

  private func nothingHeld(_ fact: Fact) -> Refusal {
    .cannotBeCorrected(fact.id, "it holds no words")
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
    _ path: ArraySlice<String>, _ value: String, asTexts: Bool, in fields: inout [String: JSONValue]
  ) {
    guard let name = path.first else { return }
    if path.count > 1 {
      var inner: [String: JSONValue] = [:]
      if case .object(let known)? = fields[name] { inner = known }
      set(path.dropFirst(), value, asTexts: asTexts, in: &inner)
      fields[name] = .object(inner)
    } else if value.isEmpty {
      fields[name] = nil
    } else if FieldChanges.isList(fields[name]) || name == "siblings" {
      fields[name] = .list(value.split(separator: " ").map { .text(String($0)) })
    } else if FieldChanges.isText(fields[name]) || asTexts {
      fields[name] = .text(value)
    } else if let number = Int(value) {
      fields[name] = .number(number)
    } else if value == "true" || value == "false" {
      fields[name] = .flag(value == "true")
    } else {
      fields[name] = .text(value)
    }
  }
  private static func isText(_ value: JSONValue?) -> Bool {
    if case .text? = value { return true }
    return false
  }

  private static func isList(_ value: JSONValue?) -> Bool {
    if case .list? = value { return true }
    return false
  }
}

extension Event {
  /// The name of the only value of an event that the journal keeps bare; nil where it has members.
  fileprivate var bareField: String? {
    if case .child(.closed) = self { return "reason" }
    if case .bare(let name, _) = fields { return name }
    return nil
  }
}
