import Domain
import Files

/// Writes the cache of a snapshot: the rows as they will lie in memory, and the heaps of texts.
struct KeepingCache {
  let register: Register
  let kept: MappedChildren?
  private let file: OpenFile
  private var writer: PieceWriter
  private var header: CacheHeader

  init(_ register: Register, kept: MappedChildren?, header: CacheHeader, into file: OpenFile) {
    self.register = register
    self.kept = kept
    self.header = header
    self.file = file
    writer = PieceWriter(file, at: CacheHeader.size, doing: "writing the cache")
  }

  /// Writes every part, and the header last.
  mutating func writeAll(lines: [LinePlace], ownChanges: [OwnChangesPlace]) throws(FileFailure) {
    let finished = try write(lines: lines, ownChanges: ownChanges)
    var bytes = withUnsafeBytes(of: finished) { Array($0) }
    bytes += [UInt8](repeating: 0, count: CacheHeader.size - bytes.count)
    try file.write(bytes, at: 0, doing: "writing the cache")
  }

  /// Writes every part and returns the header.
  private mutating func write(
    lines: [LinePlace], ownChanges: [OwnChangesPlace]
  ) throws(FileFailure) -> CacheHeader {
    header.count = register.childCount
    try writeSummaries()
    try writeCards()
    try writeDuties()
    try writer.add(rows: lines)
    try writer.align()
    try writeLookup()
    try writer.add(rows: NameOrder(register).rows)
    try writer.align()
    header.ownChangesCount = ownChanges.count
    try writer.add(rows: ownChanges)
    try writer.align()
    header.indexChecksum = try writer.finishPieces()
    try writeTexts()
    try writer.align()
    try writeSearch()
    try writer.align()
    try writeMarks()
    header.heapChecksum = try writer.finishPieces()
    header.headerChecksum = header.actualChecksum
    return header
  }

  /// The snapshot's own bytes serve for a row that did not change since.
  private func keptCache(_ row: Int) -> Cache? { register.isChanged(row) ? nil : kept?.cache }

  private mutating func writeSummaries() throws(FileFailure) {
    let kept = kept?.cache.summaries
    for row in 0..<header.count {
      var summary: ChildSummary
      if let kept, !register.isChanged(row) {
        summary = kept[row]
      } else {
        summary = register.summary(at: row)
        summary.textLengths = HeapTexts(register.texts(at: row)).lengths
        summary.searchLength = UInt32(clamping: search(at: row).count)
      }
      summary.textStart = UInt32(truncatingIfNeeded: header.textCount)
      summary.searchStart = UInt32(truncatingIfNeeded: header.searchCount)
      summary.dutyStart = UInt32(truncatingIfNeeded: header.dutyCount)
      header.dutyCount += Int(summary.dutyCount)
      header.textCount += summary.textCount
      header.searchCount += Int(summary.searchLength) + 1
      try writer.add(row: summary)
    }
    try writer.align()
  }

  private mutating func writeCards() throws(FileFailure) {
    var cards: [NotificationCard] = []
    register.forEachCard { cards.append($0) }
    cards.sort { ($0.row, $0.number) < ($1.row, $1.number) }
    header.cardCount = cards.count
    try writer.add(rows: cards)
    try writer.align()
  }

  /// The duty cards of every row, as the summaries count them.
  private mutating func writeDuties() throws(FileFailure) {
    var cards: [DutyCard] = []
    cards.reserveCapacity(header.dutyCount)
    register.forEachChild { _, _, duties in
      for place in duties.indices { cards.append(duties[place]) }
    }
    try writer.add(rows: cards)
    try writer.align()
  }

  private mutating func writeLookup() throws(FileFailure) {
    if let kept, kept.count == header.count {
      header.lookupCount = kept.cache.header.lookupCount
      try writer.add(kept.cache.bytes(of: .lookup))
    } else {
      let slots = lookup()
      header.lookupCount = slots.count
      try writer.add(rows: slots)
    }
    try writer.align()
  }

  /// Rows, counted from 1, in the slot of their id's hash or the next free one.
  private func lookup() -> [UInt32] {
    var size = 16
    while size < header.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for row in 0..<header.count {
      let hash =
        if let cache = keptCache(row) {
          Checksum.of(UnsafeRawBufferPointer(cache.id(at: row)))
        } else {
          Checksum.of(register.texts(at: row).id.rawValue)
        }
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(row + 1)
    }
    return slots
  }

  private mutating func writeTexts() throws(FileFailure) {
    try writeHeap(
      .texts,
      kept: { rows, row in
        let start = Int(rows[row].textStart)
        return start..<start + rows[row].textCount
      }, made: { HeapTexts($0.register.texts(at: $1)).bytes })
  }

  private mutating func writeSearch() throws(FileFailure) {
    try writeHeap(
      .search,
      kept: { rows, row in
        let start = Int(rows[row].searchStart)
        return start..<start + Int(rows[row].searchLength) + 1
      }, made: { $0.search(at: $1) + [0x0A] })
  }

  /// Writes where each row's marks begin, and the marks.
  private mutating func writeMarks() throws(FileFailure) {
    var starts: [UInt32] = []
    starts.reserveCapacity(header.count + 1)
    for row in 0..<header.count {
      starts.append(UInt32(clamping: header.markCount))
      header.markCount += register.markCount(at: row)
    }
    starts.append(UInt32(clamping: header.markCount))
    try writer.add(rows: starts)
    try writer.align()
    for row in 0..<header.count { try writer.add(rows: register.marks(at: row)) }
  }

  /// Writes a heap row by row; what lies together in the snapshot is copied together.
  private mutating func writeHeap(
    _ part: CacheHeader.Part,
    kept: (UnsafeBufferPointer<ChildSummary>, Int) -> Range<Int>,
    made: (KeepingCache, Int) -> [UInt8]
  ) throws(FileFailure) {
    let rows = self.kept?.cache.summaries
    var run = 0..<0
    for row in 0..<header.count {
      if let rows, !register.isChanged(row) {
        let range = kept(rows, row)
        if range.lowerBound == run.upperBound {
          run = run.lowerBound..<range.upperBound
        } else {
          try copy(run, of: part)
          run = range
        }
      } else {
        try copy(run, of: part)
        run = 0..<0
        try writer.add(made(self, row))
      }
    }
    try copy(run, of: part)
  }

  private mutating func copy(_ run: Range<Int>, of part: CacheHeader.Part) throws(FileFailure) {
    guard let kept, !run.isEmpty else { return }
    try writer.add(UnsafeRawBufferPointer(rebasing: kept.cache.bytes(of: part)[run]))
  }

  /// The folded text of a row that changed, on one line.
  private func search(at row: Int) -> [UInt8] {
    let text =
      register.isChanged(row)
      ? register.changedSearch(at: row) : Array(register.texts(at: row).search.utf8)
    return text.map { $0 == 0x0A ? 0x20 : $0 }
  }
}

extension ChildSummary {
  /// Bytes of all eight texts together.
  var textCount: Int {
    var count = 0
    for place in 0..<8 { count += Int(textLengths[place]) }
    return count
  }
}

/// The texts of a child as the heap holds them: one after the other, none longer than its length
/// can say.
struct HeapTexts {
  private(set) var bytes: [UInt8] = []
  private(set) var lengths: InlineArray<8, UInt16> = .init(repeating: 0)

  init(_ texts: ChildTexts) {
    for (place, text) in texts.inOrder.enumerated() {
      let before = bytes.count
      if text.utf8.count <= Int(UInt16.max) {
        bytes.append(contentsOf: text.utf8)
      } else {
        for scalar in text.unicodeScalars {
          let scalarBytes = String(Character(scalar)).utf8
          if bytes.count - before + scalarBytes.count > Int(UInt16.max) { break }
          bytes.append(contentsOf: scalarBytes)
        }
      }
      lengths[place] = UInt16(bytes.count - before)
    }
  }
}
