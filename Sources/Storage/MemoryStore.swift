import Domain

/// A store that keeps everything in memory, for tests and for looking around.
package struct MemoryStore: Store {
  package private(set) var entries: [Entry] = []
  package private(set) var forms: [KeptForm] = []
  package private(set) var accessLog: [Access] = []
  private var isLocked = false

  private let rules: RuleTable

  package init(rules: RuleTable = .standard) { self.rules = rules }

  package mutating func newestSnapshot() throws(StoreError) -> Register { Register(rules: rules) }

  package mutating func read(
    after version: Version, _ visit: (Entry) throws(StoreError) -> Void
  ) throws(StoreError) {
    for entry in entries where entry.version > version { try visit(entry) }
  }

  package mutating func hasNews(after version: Version) -> Bool {
    (entries.last?.version ?? 0) > version
  }

  package mutating func lock() throws(StoreError) {
    guard !isLocked else { throw .busy(holder: "this process") }
    isLocked = true
  }

  package mutating func unlock() { isLocked = false }

  package mutating func append(
    _ work: [Work], after version: Version
  ) throws(StoreError) -> [Entry] {
    guard version == entries.last?.version ?? 0 else { throw .outOfDate }
    let added = work.enumerated().map { $0.element.entry(version + $0.offset + 1) }
    entries += added
    return added
  }

  package mutating func appendBatch(
    _ work: Work, name: String, after version: Version
  ) throws(StoreError) -> [Entry] {
    guard version == entries.last?.version ?? 0 else { throw .outOfDate }
    var opening = work
    opening.drafts = []
    let added = [
      opening.entry(version + 1, batch: .begin(name: name)),
      work.entry(version + 2, batch: .commit(name: name, count: 2)),
    ]
    entries += added
    return added
  }

  package mutating func appendBatch(
    _ opening: Work, name: String, after version: Version, _ next: DraftSource
  ) throws(RecordingError) {
    var work = opening
    work.drafts = []
    do throws(Refusal) {
      while let more = try next() { work.drafts += more }
    } catch {
      throw .refused(error)
    }
    guard !work.drafts.isEmpty else { return }
    do throws(StoreError) {
      _ = try appendBatch(work, name: name, after: version)
    } catch {
      throw .failed(error)
    }
  }

  package func lightened(_ register: Register) -> Register? { nil }

  package mutating func keep(_ register: Register) throws(StoreError) {}

  package mutating func forgetSnapshot() {}

  package var notices: [StoreNotice] { [] }
  package var readOnlyReason: String? { nil }

  package func keptForms(of officer: OfficerID) -> [KeptForm] {
    forms.filter { $0.officer == officer }.sorted { $0.at > $1.at }
  }

  package mutating func keep(_ form: KeptForm) throws(StoreError) {
    discardForm(form.key, of: form.officer)
    forms.append(form)
  }

  package mutating func discardForm(_ key: KeptForm.Key, of officer: OfficerID) {
    forms.removeAll { $0.key == key && $0.officer == officer }
  }

  package mutating func noteAccess(_ access: Access) throws(StoreError) {
    accessLog.append(access)
  }

  package func looks() -> Looks { Looks(accessLog) }
}
