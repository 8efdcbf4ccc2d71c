/// The rows of the register in the order of names.
///
/// Names are compared as folded for searching, and children of one name by what follows it there,
/// known-as and id. The order of the rows is kept; those that changed since are put in.
package struct NameOrder: Sendable {
  /// Every row of the register.
  package let rows: [UInt32]

  package init(_ register: Register) {
    let changed = register.changedRows
    guard !changed.isEmpty else {
      rows = register.kept.withNameOrder { Array($0) }
      return
    }
    let kept = register.kept.withNameOrder { $0.filter { !register.isChanged(Int($0)) } }
    let own = NameOrder.sorted(changed.map { UInt32($0) }, in: register)
    rows = NameOrder.merged(kept, own, in: register)
  }

  /// The place of each row in the order.
  package var ranks: [UInt32] {
    var ranks = [UInt32](repeating: 0, count: rows.count)
    for (rank, row) in rows.enumerated() { ranks[Int(row)] = UInt32(rank) }
    return ranks
  }

  /// Puts rows in the order of names from their summaries and texts alone.
  package static func sorted(_ rows: [UInt32], in register: Register) -> [UInt32] {
    let keys = rows.map { NameKey(register.summary(at: Int($0))) }
    var order = rows.indices.map { UInt32($0) }
    RadixSort.sort(&order) { keys[Int($0)].rest }
    RadixSort.sort(&order) { keys[Int($0)].first }
    let places = order.map { Int($0) }
    register.withSearchBytes { bytes in
      RowRuns.forEach(in: places.count, areEqual: { keys[places[$0]] == keys[places[$1]] }) { run in
        let depth = keys[places[run.lowerBound]].depth
        bytes.sort(&order, in: run, startingWith: depth) { rows[Int($0)] }
      }
    }
    return order.map { rows[Int($0)] }
  }

  /// Puts a few rows into an order of many.
  private static func merged(
    _ many: [UInt32], _ few: [UInt32], in register: Register
  ) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(many.count + few.count)
    var taken = 0
    register.withSearchBytes { bytes in
      for row in few {
        let place = (taken..<many.count).firstPlace { !bytes.isLess(many[$0], row) }
        result += many[taken..<place]
        result.append(row)
        taken = place
      }
    }
    return result + many[taken...]
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
package enum RowRuns {
  /// Calls the body with the range of each run of two or more.
  package static func forEach(
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
