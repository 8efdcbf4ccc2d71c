import Domain
import FileStore
import Storage
import TestSupport

/// What must hold of a folder whatever happened to it: the store opens and goes on, everything that
/// was acknowledged is there once, and nothing that nobody wrote.
struct Aftermath {
  let folder: String
  /// What was acknowledged, in this order.
  let acknowledged: [String]
  /// What people were told was not recorded.
  var denied: [String] = []
  /// Everything that a run without faults records.
  let known: [String]
  var isMade = true
  var keptDraft: KeptForm?

  private var path: String { RecordingRun.store(in: folder) }
  private var installation: Installation { RecordingRun.installation(in: folder) }

  /// Everything that does not hold.
  func problems() -> [String] {
    do {
      let store = try opened()
      var entries: [Entry] = []
      try store.read(after: 0) { (entry) throws(StoreError) in entries.append(entry) }
      return try self.problems(entries, store) + goingOn(after: entries)
    } catch let error as any Explained {
      return ["it cannot be used: \(error.message)"]
    } catch {
      return ["it cannot be used: \(error)"]
    }
  }

  /// Where the store was not made before the end came, it can be made now.
  private func opened() throws(StoreError) -> FileStore {
    do throws(StoreError) {
      return try FileStore.open(at: path, installation: installation)
    } catch {
      guard case .missing = error, !isMade, acknowledged.isEmpty else { throw error }
      return try FileStore.create(at: path, installation: installation)
    }
  }

  private func problems(_ entries: [Entry], _ store: FileStore) throws -> [String] {
    var problems = try store.verify().problems.map(\.message)
    if let reason = store.readOnlyReason { problems.append("it can only be read: \(reason)") }
    let found = Aftermath.texts(of: entries)
    problems += Set(found).subtracting(known).map { "nobody recorded \($0)" }
    problems += denied.filter(found.contains).map { "\($0) is there, though it was denied" }
    for text in Set(acknowledged) {
      let count = found.filter { $0 == text }.count
      if count != 1 { problems.append("\(text) is there \(count) times") }
    }
    if found.filter(acknowledged.contains) != acknowledged { problems.append("the order changed") }
    if let keptDraft, store.keptForms(of: keptDraft.officer) != [keptDraft] {
      problems.append("the draft is lost")
    }
    return problems
  }

  /// Another program records after it, and finds all of it again: from the journal, and from
  /// whatever snapshot there is.
  private func goingOn(after entries: [Entry]) throws -> [String] {
    var session = try Session(try FileStore.open(at: path, installation: installation))
    try session.recordHistory([SmallService.work([SmallService.child("C9")], minute: 2_000)])
    let again = try FileStore.open(at: path, installation: installation)
    var whole = Register()
    try again.read(after: 0) { (entry) throws(StoreError) in
      do throws(RecordDamage) { try whole.add(entry) } catch { throw .unreadableRecord(error) }
    }
    try whole.remakeSummaries()
    var problems = try again.verify().problems.map(\.message)
    if whole.version <= entries.last?.version ?? 0 { problems.append("it does not go on") }
    if try !agree(Session(again).register, whole) {
      problems.append("its snapshot and its journal do not agree")
    }
    return problems
  }

  private func agree(_ one: Register, _ other: Register) throws -> Bool {
    guard one.service == other.service, one.childCount == other.childCount else { return false }
    return try (0..<one.childCount).allSatisfy { row in
      let id = one.texts(at: row).id
      guard let place = other.row(of: id) else { return false }
      return try one.texts(at: row) == other.texts(at: place)
        && one.record(at: row) == other.record(at: place)
    }
  }

  /// What entries say, a batch as one; a batch that was not finished says nothing.
  static func texts(of entries: [Entry]) -> [String] {
    entries.compactMap { entry in
      switch entry.batch {
      case .begin(let name): return name
      case .part, .commit, .abandoned: return nil
      case nil: return text(of: entry.facts)
      }
    }
  }

  private static func text(of facts: [Fact]) -> String? {
    switch facts.first?.event {
    case .note(.made(let note)): note.text
    case .mark(.undone): "undone"
    case .officer: nil
    case .child(.added) where facts.first?.child == ChildID("C1"): "officers and C1"
    default: "\(facts)"
    }
  }
}
