import Domain
import JSON
import Storage

/// Splits drafts into the entries of a batch: a beginning, parts of at most 1 MB, and a commit.
struct BatchSplitting {
  private let opening: Work
  private let name: String
  private var version: Version
  private var count = 0
  private var facts: [Fact] = []
  /// The facts as an array of JSON, not closed yet.
  private var text: [UInt8] = []
  /// Where a finished entry goes, with its facts as text.
  private let put: (Entry, [UInt8]?) throws(StoreError) -> Void

  /// - Parameter opening: who records the batch and when; its drafts do not count.
  init(
    _ opening: Work, name: String, after version: Version,
    put: @escaping (Entry, [UInt8]?) throws(StoreError) -> Void
  ) {
    self.opening = opening
    self.name = name
    self.version = version
    self.put = put
  }

  /// Bytes of events in one entry, with room left for its other members.
  private static let room = 1_000_000

  /// Puts drafts into the batch, which the first of them begins.
  mutating func add(_ drafts: [Draft]) throws(StoreError) {
    if count == 0, !drafts.isEmpty { try put(entry(.begin(name: name)), nil) }
    for draft in drafts where try !fits(draft) {
      try putPart()
      _ = try fits(draft)
    }
  }

  /// Ends the batch, where it has begun.
  mutating func commit() throws(StoreError) {
    guard count > 0 else { return }
    try putPart()
    try put(entry(.commit(name: name, count: count + 1)), nil)
  }

  /// Takes a draft into the present part; false where it is full.
  private mutating func fits(_ draft: Draft) throws(StoreError) -> Bool {
    let fact = draft.fact(EventID(entry: version + 1, index: facts.count + 1))
    let before = text.count
    text.append(UInt8(ascii: facts.isEmpty ? "[" : ","))
    do {
      try JSONText.append(fact, to: &text)
    } catch {
      throw .notWritten(doing: "writing a fact as text", reason: JSONText.explain(error))
    }
    if text.count - 1 > BatchSplitting.room, !facts.isEmpty {
      text.removeSubrange(before...)
      return false
    }
    facts.append(fact)
    return true
  }

  private mutating func putPart() throws(StoreError) {
    guard !facts.isEmpty else { return }
    text.append(UInt8(ascii: "]"))
    try put(entry(.part(name: name)), text)
    facts = []
    text.removeAll(keepingCapacity: true)
  }

  private mutating func entry(_ place: BatchPlace) -> Entry {
    version += 1
    count += 1
    return Entry(
      version: version, at: opening.at, by: opening.by, login: opening.login, facts: facts,
      batch: place, clockRanBackwards: opening.clockRanBackwards,
      machineTime: opening.machineTime)
  }
}
