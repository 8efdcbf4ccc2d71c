import Domain
import Envelopes

/// The first bytes of the cache: which entry of which journal it stands for, and what lies where.
///
/// The file is read as it lies in memory, by the program that wrote it or one of the same layout;
/// any other makes it anew. The layout follows from the rows and from the rules about time, so that
/// a new rule or field cannot be forgotten. After the header come the parts in the order of ``Part``.
struct CacheHeader: BitwiseCopyable {
  var magic = CacheHeader.magicNumber
  var layout: UInt64
  /// The entry for which it stands, and where the journal goes on after it.
  var version = 0
  var offset = 0
  var hash = ChainHash.none
  /// The hash of the journal's first entry.
  var first = ChainHash.none
  /// The file of the children's lines, its random mark, and how much of it is spoken of here.
  var generation = 0
  var childrenMark: UInt64 = 0
  var childrenLength = 0
  /// Bytes of that file that are in use.
  var liveBytes = 0
  /// Where in that file the head of the register lies.
  var head = LinePlace()
  var count = 0
  var cardCount = 0
  var dutyCount = 0
  var ownChangesCount = 0
  var lookupCount = 0
  var textCount = 0
  var searchCount = 0
  var markCount = 0
  /// A checksum of every part up to the heaps, and one of the heaps.
  var indexChecksum: UInt64 = 0
  var heapChecksum: UInt64 = 0
  /// A checksum of the header before this field.
  var headerChecksum: UInt64 = 0

  /// "caseload" as a number: a file written the other way round does not match.
  static let magicNumber: UInt64 = 0x6361_7365_6C6F_6164
  /// Raised with every change of this header, of the parts or of the lines of the children.
  private static let format = 7

  /// The header of a cache that is written with a table of rules.
  init(rules: RuleTable) { layout = CacheHeader.layout(of: rules) }

  /// What tells a cache of one layout from every other.
  static func layout(of rules: RuleTable) -> UInt64 {
    Checksum.of(
      """
      \(format) \(rules.layout) \(ChildSummary.meaningVersion) \(MemoryLayout<ChildSummary>.size) \
      \(MemoryLayout<NotificationCard>.size) \(MemoryLayout<DutyCard>.size) \
      \(MemoryLayout<Mark>.size)
      """)
  }

  /// Bytes of the file before the first part.
  static let size = 512

  /// The place in the journal for which it stands.
  var place: JournalPlace { JournalPlace(version: version, offset: offset, hash: hash) }

  /// What the header's own checksum should be.
  var actualChecksum: UInt64 {
    var copy = self
    copy.headerChecksum = 0
    return withUnsafeBytes(of: &copy) { Checksum.of($0) }
  }

  /// True where a program with these rules can read the file.
  func isReadable(with rules: RuleTable) -> Bool {
    !isOfAnotherLayout(than: rules) && magic == CacheHeader.magicNumber
      && headerChecksum == actualChecksum
  }

  /// True where it is a cache, of another version of the program or of other rules.
  func isOfAnotherLayout(than rules: RuleTable) -> Bool {
    magic == CacheHeader.magicNumber && layout != CacheHeader.layout(of: rules)
  }
}

/// Where a line lies in the file of the children, without its newline.
struct LinePlace: BitwiseCopyable, Hashable {
  var offset = 0
  var count = 0

  /// True where it lies within so many bytes.
  func lies(within length: Int) -> Bool {
    offset >= 0 && count >= 0 && offset <= length && count <= length - offset
  }
}

/// Where the line of one person's own changes lies, found by a hash of the person's id.
struct OwnChangesPlace: BitwiseCopyable {
  var officer: UInt64
  var line: LinePlace
}

extension CacheHeader {
  /// The parts of the file after the header, in their order.
  enum Part: Int, CaseIterable {
    case summaries, cards, duties, lines, lookup, nameOrder, ownChanges
    /// The heaps: read where they are needed, and not checked at every opening.
    case texts, search, markStarts, marks

    static let firstHeap = Part.texts
    static let last = Part.marks
  }

  /// Bytes of a part.
  func byteCount(_ part: Part) -> Int? {
    let (number, stride) =
      switch part {
      case .summaries: (count, MemoryLayout<ChildSummary>.stride)
      case .cards: (cardCount, MemoryLayout<NotificationCard>.stride)
      case .duties: (dutyCount, MemoryLayout<DutyCard>.stride)
      case .lines: (count, MemoryLayout<LinePlace>.stride)
      case .lookup: (lookupCount, MemoryLayout<UInt32>.stride)
      case .nameOrder: (count, MemoryLayout<UInt32>.stride)
      case .ownChanges: (ownChangesCount, MemoryLayout<OwnChangesPlace>.stride)
      case .texts: (textCount, 1)
      case .search: (searchCount, 1)
      case .markStarts: (count + 1, MemoryLayout<UInt32>.stride)
      case .marks: (markCount, MemoryLayout<Mark>.stride)
      }
    guard number >= 0, number < 1 << 32 else { return nil }
    return number * stride
  }

  /// Where every part lies in the file, or nil where that cannot be.
  func ranges(in fileSize: Int) -> [Range<Int>]? {
    var position = CacheHeader.size
    var result: [Range<Int>] = []
    for part in Part.allCases {
      guard let count = byteCount(part), count <= fileSize - position else { return nil }
      result.append(position..<position + count)
      position = CacheHeader.aligned(position + count)
      if part != .last, position > fileSize { return nil }
    }
    return result
  }

  /// The next place at which a part may begin.
  static func aligned(_ position: Int) -> Int { (position + 63) & ~63 }
}
