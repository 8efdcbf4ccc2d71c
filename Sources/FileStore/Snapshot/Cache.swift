import Domain
import Files
import Glibc

/// The mapped cache: its header and its parts, with every stored place within bounds.
struct Cache: Sendable {
  let header: CacheHeader
  private let mapped: MappedFile
  private let ranges: [Range<Int>]

  /// Maps the cache of a folder; nil where there is none that this program can read.
  init?(of folder: DataFolder, rules: RuleTable) {
    guard let file = try? OpenFile(Cache.path(of: folder)) else { return nil }
    self.init(file, rules: rules)
  }

  /// Maps a cache; nil where this program cannot read it.
  init?(_ file: OpenFile, rules: RuleTable) {
    guard let mapped = try? MappedFile(file),
      let header = Cache.header(of: mapped), header.isReadable(with: rules),
      let ranges = header.ranges(in: mapped.bytes.count)
    else { return nil }
    self.header = header
    self.mapped = mapped
    self.ranges = ranges
    guard indexChecksum == header.indexChecksum, holdsItsBounds else { return nil }
  }

  static func path(of folder: DataFolder) -> String { "\(folder.cache)/summaries" }

  /// The header of the cache that lies in the folder now, which another process may have written.
  static func currentHeader(of folder: DataFolder, rules: RuleTable) -> CacheHeader? {
    rawHeader(of: folder).flatMap { $0.isReadable(with: rules) ? $0 : nil }
  }

  /// True where the cache that lies in the folder cannot be read because of its layout.
  static func isOfAnotherLayout(in folder: DataFolder, than rules: RuleTable) -> Bool {
    rawHeader(of: folder)?.isOfAnotherLayout(than: rules) ?? false
  }

  /// The first bytes of the cache, whatever they are.
  private static func rawHeader(of folder: DataFolder) -> CacheHeader? {
    guard let file = try? OpenFile(path(of: folder)),
      let bytes = try? file.bytes(CacheHeader.size, at: 0), bytes.count == CacheHeader.size
    else { return nil }
    return bytes.withUnsafeBytes { $0.loadUnaligned(as: CacheHeader.self) }
  }

  private static func header(of mapped: MappedFile) -> CacheHeader? {
    guard mapped.bytes.count >= CacheHeader.size else { return nil }
    return mapped.bytes.loadUnaligned(as: CacheHeader.self)
  }

  func bytes(of part: CacheHeader.Part) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: mapped.bytes[ranges[part.rawValue]])
  }

  private func rows<Row: BitwiseCopyable>(
    _ part: CacheHeader.Part, _ type: Row.Type
  ) -> UnsafeBufferPointer<Row> {
    bytes(of: part).assumingMemoryBound(to: Row.self)
  }

  var summaries: UnsafeBufferPointer<ChildSummary> { rows(.summaries, ChildSummary.self) }
  var cards: UnsafeBufferPointer<NotificationCard> { rows(.cards, NotificationCard.self) }
  var duties: UnsafeBufferPointer<DutyCard> { rows(.duties, DutyCard.self) }
  var lines: UnsafeBufferPointer<LinePlace> { rows(.lines, LinePlace.self) }
  var lookup: UnsafeBufferPointer<UInt32> { rows(.lookup, UInt32.self) }
  var nameOrder: UnsafeBufferPointer<UInt32> { rows(.nameOrder, UInt32.self) }
  var ownChanges: UnsafeBufferPointer<OwnChangesPlace> { rows(.ownChanges, OwnChangesPlace.self) }
  var texts: UnsafeBufferPointer<UInt8> { rows(.texts, UInt8.self) }
  var search: UnsafeBufferPointer<UInt8> { rows(.search, UInt8.self) }
  var marks: UnsafeBufferPointer<Mark> { rows(.marks, Mark.self) }
  var markStarts: UnsafeBufferPointer<UInt32> { rows(.markStarts, UInt32.self) }

  /// Everything from the first part to the first heap, the gaps included.
  private var indexChecksum: UInt64 {
    let index = CacheHeader.size..<ranges[CacheHeader.Part.firstHeap.rawValue].lowerBound
    return Checksum.inPieces(UnsafeRawBufferPointer(rebasing: mapped.bytes[index]))
  }

  /// True where the heaps are what was written; for a thorough check, not for every opening.
  var hasGoodHeaps: Bool {
    let start = ranges[CacheHeader.Part.firstHeap.rawValue].lowerBound
    let end = ranges[CacheHeader.Part.last.rawValue].upperBound
    let heaps = UnsafeRawBufferPointer(rebasing: mapped.bytes[start..<end])
    return Checksum.inPieces(heaps) == header.heapChecksum
  }

  /// True where no row speaks of bytes that are not there.
  private var holdsItsBounds: Bool {
    let summaries = summaries
    let textCount = texts.count
    let searchCount = search.count
    let isPower = lookup.count > header.count && lookup.count & (lookup.count - 1) == 0
    guard isPower else { return false }
    for row in 0..<header.count {
      let textEnd = Int(summaries[row].textStart) + summaries[row].textCount
      let searchEnd = Int(summaries[row].searchStart) + Int(summaries[row].searchLength)
      let dutyEnd = Int(summaries[row].dutyStart) + Int(summaries[row].dutyCount)
      guard textEnd <= textCount, searchEnd < searchCount, dutyEnd <= header.dutyCount else {
        return false
      }
    }
    let childrenLength = header.childrenLength
    return lines.allSatisfy { $0.lies(within: childrenLength) }
      && ownChanges.allSatisfy { $0.line.lies(within: childrenLength) }
      && header.head.lies(within: childrenLength)
      && cards.allSatisfy { Int($0.row) < header.count }
      && nameOrder.allSatisfy { Int($0) < header.count }
  }
}

extension Cache {
  /// The bytes of a row's first text, the child's id.
  func id(at row: Int) -> UnsafeBufferPointer<UInt8> {
    let start = Int(summaries[row].textStart)
    let count = Int(summaries[row].textLengths[0])
    return UnsafeBufferPointer(rebasing: texts[start..<start + count])
  }

  /// The row of a child, or nil.
  func row(of id: ChildID) -> Int? {
    var text = id.rawValue
    return text.withUTF8 { wanted in
      let mask = lookup.count - 1
      var slot = Int(truncatingIfNeeded: Checksum.of(UnsafeRawBufferPointer(wanted))) & mask
      for _ in 0..<lookup.count {
        let row = Int(lookup[slot]) - 1
        guard row >= 0, row < header.count else { return nil }
        if self.id(at: row).elementsEqual(wanted) { return row }
        slot = (slot + 1) & mask
      }
      return nil
    }
  }
}
