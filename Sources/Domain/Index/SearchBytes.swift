/// The search texts of rows as bytes, wherever they lie: they begin with the name.
struct SearchBytes {
  fileprivate let register: Register
  fileprivate let summaries: UnsafeBufferPointer<ChildSummary>
  fileprivate let heap: UnsafeBufferPointer<UInt8>

  /// Puts a run of elements in the order of their rows' texts, eight bytes after eight.
  func sort(
    _ elements: inout [UInt32], in run: Range<Int>, startingWith depth: Int,
    row: (UInt32) -> UInt32
  ) {
    var keyed = run.map { (key: key(Int(row(elements[$0])), depth), element: elements[$0]) }
    keyed.sort { ($0.key, $0.element) < ($1.key, $1.element) }
    for (offset, place) in run.enumerated() { elements[place] = keyed[offset].element }
    RowRuns.forEach(in: keyed.count, areEqual: { keyed[$0].key == keyed[$1].key }) { equal in
      let isAtEnd = keyed[equal.lowerBound].key & 0xFF == 0
      guard !isAtEnd else { return }
      let lower = run.lowerBound + equal.lowerBound
      sort(&elements, in: lower..<lower + equal.count, startingWith: depth + 1, row: row)
    }
  }

  /// True where a row stands before another in the order of names.
  func isLess(_ left: UInt32, _ right: UInt32) -> Bool {
    let (one, other) = (Int(left), Int(right))
    let name = NameKey(register.summary(at: one))
    let otherName = NameKey(register.summary(at: other))
    guard name == otherName else {
      return (name.first, name.rest) < (otherName.first, otherName.rest)
    }
    var depth = name.depth
    while true {
      let (key, otherKey) = (key(one, depth), key(other, depth))
      if key != otherKey { return key < otherKey }
      if key & 0xFF == 0 { return left < right }
      depth += 1
    }
  }

  /// Eight bytes of a row's text as a number that sorts alike, 0 where the text has ended.
  private func key(_ row: Int, _ depth: Int) -> UInt64 {
    guard !register.isChanged(row) else {
      return register.changedSearch(at: row).withUnsafeBufferPointer { SearchBytes.key($0, depth) }
    }
    let start = Int(summaries[row].searchStart)
    let end = start + Int(summaries[row].searchLength)
    return SearchBytes.key(UnsafeBufferPointer(rebasing: heap[start..<end]), depth)
  }

  private static func key(_ text: UnsafeBufferPointer<UInt8>, _ depth: Int) -> UInt64 {
    var key: UInt64 = 0
    for place in depth * 8..<depth * 8 + 8 {
      key = key << 8 | (place < text.count ? UInt64(text[place]) : 0)
    }
    return key
  }
}

extension Register {
  func withSearchBytes(_ body: (SearchBytes) -> Void) {
    kept.withSearchTexts { heap in
      kept.withSummaries { summaries in
        body(SearchBytes(register: self, summaries: summaries, heap: heap))
      }
    }
  }
}
