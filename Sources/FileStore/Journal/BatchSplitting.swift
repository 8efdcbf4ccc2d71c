import Domain
import JSON
import Storage

/// Splits work into the entries of a batch: a beginning, parts of at most 1 MB, and a commit.
struct BatchSplitting {
  private let work: Work
  private let name: String
  private var version: Version
  private var position = 0
  private var count = 0
  private var isCommitted = false

  init(_ work: Work, name: String, after version: Version) {
    self.work = work
    self.name = name
    self.version = version
  }

  /// Bytes of events in one entry, with room left for its other members.
  private static let room = 1_000_000

  /// The next entry of the batch, or nil after its commit.
  mutating func next() throws(StoreError) -> Entry? {
    guard !isCommitted else { return nil }
    version += 1
    count += 1
    var part = work
    part.drafts = []
    if count == 1 { return part.entry(version, batch: .begin(name: name)) }
    part.drafts = try draftsThatFit()
    if !part.drafts.isEmpty { return part.entry(version, batch: .part(name: name)) }
    isCommitted = true
    return part.entry(version, batch: .commit(name: name, count: count))
  }

  private mutating func draftsThatFit() throws(StoreError) -> [Draft] {
    let start = position
    var bytes: [UInt8] = []
    while position < work.drafts.count {
      let id = EventID(entry: version, index: position - start + 1)
      do {
        try JSONText.append(work.drafts[position].fact(id), to: &bytes)
      } catch {
        throw .notWritten(doing: "writing a fact as text", reason: JSONText.explain(error))
      }
      if bytes.count + position - start > BatchSplitting.room, position > start { break }
      position += 1
    }
    return Array(work.drafts[start..<position])
  }
}
