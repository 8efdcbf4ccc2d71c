import Domain

/// The rows of the register in the order of names.
///
/// Names are compared as folded for searching, and children of one name by what follows it there,
/// known-as and id.
package struct NameOrder: Sendable {
  /// Every row of the register.
  package let rows: [UInt32]

  package init(_ register: Register) {
    var rows: [UInt32] = []
    rows.reserveCapacity(register.childCount)
    for row in 0..<register.childCount { rows.append(UInt32(row)) }
    NameOrder.sort(&rows, in: register)
    self.rows = rows
  }

  /// Puts rows in the order of names.
  static func sort(_ rows: inout [UInt32], in register: Register) {
    var keys = [UInt64](repeating: 0, count: register.childCount)
    register.forEachSummary { row, summary in keys[row] = summary.nameKey }
    sort(&rows, keys: keys, in: register)
  }

  static func sort(_ rows: inout [UInt32], keys: [UInt64], in register: Register) {
    RadixSort.sort(&rows) { keys[Int($0)] }
    register.withSearchBytes { bytes in
      var start = 0
      while start < rows.count {
        var end = start + 1
        while end < rows.count, keys[Int(rows[end])] == keys[Int(rows[start])] { end += 1 }
        if end - start > 1 {
          rows[start..<end].sort { bytes.precedes(Int($0), Int($1)) }
        }
        start = end
      }
    }
  }
}

/// The search texts of rows as bytes, wherever they lie.
struct SearchBytes {
  let register: Register
  let summaries: UnsafeBufferPointer<ChildSummary>
  let heap: UnsafeBufferPointer<UInt8>

  func precedes(_ left: Int, _ right: Int) -> Bool {
    if register.isChanged(left) || register.isChanged(right) {
      return held(left).lexicographicallyPrecedes(held(right))
    }
    return kept(left).lexicographicallyPrecedes(kept(right))
  }

  private func kept(_ row: Int) -> UnsafeBufferPointer<UInt8> {
    let start = Int(summaries[row].searchStart)
    let end = start + Int(summaries[row].searchLength)
    return UnsafeBufferPointer(rebasing: heap[start..<end])
  }

  private func held(_ row: Int) -> [UInt8] {
    register.isChanged(row) ? register.changedSearch(at: row) : Array(kept(row))
  }
}

extension Register {
  func withSearchBytes(_ body: (SearchBytes) -> Void) {
    shelf.withSearchTexts { heap in
      shelf.withSummaries { summaries in
        body(SearchBytes(register: self, summaries: summaries, heap: heap))
      }
    }
  }
}
