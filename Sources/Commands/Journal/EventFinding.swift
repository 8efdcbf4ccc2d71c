import Domain
import Storage

extension Office {
  /// Returns the event that a person names: "42.1", or "42" where the entry holds but one; none of a
  /// child whom they do not read.
  func event(_ text: String) throws -> RecordedFact {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let id = EventID(parts.count == 1 ? "\(text).1" : text) else {
      throw Failure.usage(
        "\(text) is no number of an event",
        hint: "write it like 42.1; numbers stand in: caseload trail CHILD")
    }
    guard id.entry <= register.version, let entry = try entry(id.entry),
      let fact = entry.facts.first(where: { $0.id == id })
    else { throw Refusal.noSuchEvent(id) }
    let sight = try sight()
    guard fact.child.map({ sight.reads($0, in: session.register) }) ?? true else {
      throw Refusal.noSuchEvent(id)
    }
    guard parts.count == 2 || entry.facts.count == 1 else {
      throw Failure.usage(
        "entry \(text) holds \(entry.facts.count) events", hint: "name one of them, such as \(id)")
    }
    return RecordedFact(
      fact: fact, at: entry.at, by: entry.by, login: entry.login, machineTime: entry.machineTime)
  }

  /// The child of an event that can be put right; a setting of the service has none.
  func childOf(_ recorded: RecordedFact) throws -> ChildID {
    if recorded.fact.event.isSealed { throw Refusal.sealed(recorded.fact.id) }
    guard let child = recorded.fact.child else {
      let id = recorded.fact.id
      throw Refusal.aboutNoChild(id, way: recorded.fact.event.wayOut(id))
    }
    return child
  }

  /// Reads one entry of the journal, and no further than it.
  private func entry(_ version: Version) throws(StoreError) -> Entry? {
    var found: Entry?
    var store = session.store
    do throws(StoreError) {
      try store.read(after: version - 1) { (entry) throws(StoreError) in
        if found != nil { throw .outOfDate }
        found = entry
      }
    } catch {
      guard found != nil else { throw error }
    }
    return found?.version == version ? found : nil
  }
}
