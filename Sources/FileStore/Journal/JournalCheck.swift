import Domain
import Envelopes

/// How far a journal was checked, and what was found on the way.
///
/// An entry must name the one before, its number must follow, and its hash must be that of its
/// bytes. Entries of a batch count only once the batch is committed.
struct JournalCheck {
  /// Just after the last entry that holds.
  private(set) var place: JournalPlace
  /// The batch that was begun and neither committed nor abandoned so far.
  private(set) var openBatch: OpenBatch?
  /// Entries of batches that were abandoned, since the check began.
  private(set) var leftOut: [ClosedRange<Version>] = []
  /// Where the check began.
  let origin: JournalPlace

  struct OpenBatch {
    let name: String
    /// Just before the batch.
    let before: JournalPlace
    /// The line that began it, for who and when.
    let opening: Entry
    var count: Int
  }

  init(from place: JournalPlace = .start) {
    self.place = place
    origin = place
  }

  /// Just after the last entry that counts.
  var visible: JournalPlace { openBatch?.before ?? place }

  /// Takes the next line, or throws what is wrong with it.
  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) throws(LineFault) {
    let line = try EntryLine(bytes)
    guard line.version == place.version + 1 else {
      throw .malformed("it says it is entry \(line.version), not \(place.version + 1)")
    }
    guard line.previous == place.hash else {
      throw .malformed("it does not follow the entry before it")
    }
    guard line.stated == line.actual else {
      throw .malformed("its hash does not match its bytes")
    }
    let next = JournalPlace(
      version: line.version, offset: place.offset + bytes.count + 1, hash: line.stated)
    if case .begin = line.batch {
      advance(to: next, opening: try line.entry())
    } else {
      advance(to: next, batch: line.batch)
    }
  }

  /// Goes on to the place after an entry that began a batch.
  mutating func advance(to next: JournalPlace, opening entry: Entry) {
    leaveOutOpenBatch()
    openBatch = OpenBatch(
      name: entry.batch?.name ?? "", before: place, opening: entry, count: 1)
    place = next
  }

  /// Goes on to the place after an entry that is known to hold.
  mutating func advance(to next: JournalPlace, batch: BatchPlace?) {
    switch batch {
    case .part(let name) where name == openBatch?.name:
      openBatch?.count += 1
    case .commit(let name, let count) where name == openBatch?.name:
      if count == (openBatch?.count ?? 0) + 1 { openBatch = nil } else { leaveOutOpenBatch() }
    default:
      leaveOutOpenBatch()
    }
    place = next
  }

  /// Goes back to where the open batch began, because it is no longer there.
  mutating func forgetOpenBatch() {
    guard let batch = openBatch else { return }
    place = batch.before
    openBatch = nil
  }

  private mutating func leaveOutOpenBatch() {
    guard let batch = openBatch else { return }
    leftOut.append(batch.before.version + 1...place.version)
    openBatch = nil
  }

  /// True where the entry is of a batch that was abandoned.
  func leavesOut(_ version: Version) -> Bool { leftOut.contains { $0.contains(version) } }
}
