/// A set of rows of the register, one bit each.
package struct RowSet: Hashable, Sendable {
  private var words: [UInt64]
  package let capacity: Int

  /// The set of none, or of all, of so many rows.
  package init(capacity: Int, all: Bool = false) {
    self.capacity = capacity
    words = Array(repeating: all ? .max : 0, count: (capacity + 63) / 64)
    let rest = capacity & 63
    if all, rest != 0, let last = words.indices.last { words[last] = (1 << UInt64(rest)) - 1 }
  }

  package func contains(_ row: Int) -> Bool { words[row >> 6] >> UInt64(row & 63) & 1 == 1 }

  package mutating func insert(_ row: Int) { words[row >> 6] |= 1 << UInt64(row & 63) }

  package mutating func remove(_ row: Int) { words[row >> 6] &= ~(1 << UInt64(row & 63)) }

  package var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Keeps the rows that are in the other set too.
  package mutating func formIntersection(_ other: RowSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  /// Takes out the rows that are in the other set.
  package mutating func subtract(_ other: RowSet) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  /// Calls the body with each row of the set, in order.
  package func forEach(_ body: (Int) -> Void) {
    for index in words.indices {
      var word = words[index]
      while word != 0 {
        body(index << 6 | word.trailingZeroBitCount)
        word &= word &- 1
      }
    }
  }
}
