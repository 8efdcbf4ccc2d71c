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
    var keys: [NameKey] = []
    rows.reserveCapacity(register.childCount)
    keys.reserveCapacity(register.childCount)
    register.forEachSummary { row, summary in
      rows.append(UInt32(row))
      keys.append(NameKey(summary))
    }
    RadixSort.sort(&rows) { keys[Int($0)].rest }
    RadixSort.sort(&rows) { keys[Int($0)].first }
    var order = rows
    register.withSearchBytes { bytes in
      RowRuns.forEach(in: rows.count, areEqual: { keys[Int(rows[$0])] == keys[Int(rows[$1])] }) {
        bytes.sort(&order, in: $0, startingWith: keys[Int(rows[$0.lowerBound])].depth) { $0 }
      }
    }
    self.rows = order
  }
}

/// The first sixteen bytes of a folded name, as a summary holds them.
struct NameKey: Equatable {
  let first: UInt64
  let rest: UInt64

  init(_ summary: borrowing ChildSummary) {
    first = summary.nameKey
    rest = summary.nameKeyRest
  }

  /// Where the search texts of children with equal keys begin to differ, in eights of bytes: after
  /// the key, or, where the name is shorter than it, in what follows the name.
  var depth: Int {
    if first & 0xFF == 0 { return 0 }
    return rest & 0xFF == 0 ? 1 : 2
  }
}

/// The runs of neighbours that are equal in what they were sorted by.
enum RowRuns {
  /// Calls the body with the range of each run of two or more.
  static func forEach(
    in count: Int, areEqual: (Int, Int) -> Bool, _ body: (Range<Int>) -> Void
  ) {
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, areEqual(start, end) { end += 1 }
      if end - start > 1 { body(start..<end) }
      start = end
    }
  }
}
