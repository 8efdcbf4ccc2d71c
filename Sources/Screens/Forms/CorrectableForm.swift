import Domain
import JSON

/// Fields in which a record was filled in and can be put right: those of its form, filled from what
/// stands there. The day, the child and the reason are asked beside them.
protocol CorrectableForm: Codable, Hashable {
  /// The fields as they would have been filled in; nil where the fact is nothing of this form.
  init?(correcting fact: Fact, of child: ChildID, _ world: World)

  /// The fields that may be put right.
  func fields(_ world: World) -> [FieldRow<Self>]

  /// What the fields say, of a fact true from a day. What they do not ask may be anything:
  /// ``Fact/put(from:to:)`` takes over only what differs.
  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event
}

extension Fact {
  /// What the fact says, with what differs between two readings of its fields put in; what the fields
  /// do not ask, and what nobody changed in them, stays as it is.
  func put(from before: Event, to after: Event) throws(Refusal) -> Event {
    if before == after { return event }
    guard before.name == event.name, after.name == event.name else { return after }
    do {
      let fields = JSONValue.changed(
        try Fact.members(saying(event))["fields"], from: try Fact.members(saying(before))["fields"],
        to: try Fact.members(saying(after))["fields"])
      var members = try Fact.members(saying(event))
      members["fields"] = fields
      var bytes: [UInt8] = []
      try JSONText.append(JSONValue.object(members), to: &bytes)
      return try bytes.withUnsafeBufferPointer { try JSONText.read(Fact.self, from: $0) }.event
    } catch {
      throw .cannotBeCorrected(id, "these words do not fit together")
    }
  }

  private func saying(_ event: Event) -> Fact { Fact(id: id, about: subject, on: on, event: event) }

  private static func members(_ fact: Fact) throws -> [String: JSONValue] {
    var bytes: [UInt8] = []
    try JSONText.append(fact, to: &bytes)
    let value = try bytes.withUnsafeBufferPointer { try JSONText.read(JSONValue.self, from: $0) }
    guard case .object(let members) = value else { return [:] }
    return members
  }
}
