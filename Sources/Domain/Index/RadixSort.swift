/// Sorts row numbers by keys of 64 bits, without comparing: the same time whatever their order.
///
/// Rows with equal keys keep their order, so that a list that is sorted by name first and then by a
/// column stands in the order of the column, ties by name.
package enum RadixSort {
  private struct Pair {
    var key: UInt64
    var row: UInt32
  }

  /// Puts the rows in ascending order of their keys.
  package static func sort(_ rows: inout [UInt32], by key: (UInt32) -> UInt64) {
    guard rows.count > 1 else { return }
    var pairs = rows.map { Pair(key: key($0), row: $0) }
    var other = pairs
    let counts = histograms(pairs)
    var isInOther = false
    for digit in 0..<8 {
      guard let starts = starts(counts, digit: digit, of: pairs.count) else { continue }
      if isInOther {
        scatter(other, into: &pairs, digit: digit, starts: starts)
      } else {
        scatter(pairs, into: &other, digit: digit, starts: starts)
      }
      isInOther.toggle()
    }
    let sorted = isInOther ? other : pairs
    for index in rows.indices { rows[index] = sorted[index].row }
  }

  /// How often each byte occurs at each of the eight places of the keys.
  private static func histograms(_ pairs: [Pair]) -> [Int] {
    var counts = [Int](repeating: 0, count: 8 * 256)
    counts.withUnsafeMutableBufferPointer { counts in
      for pair in pairs {
        var key = pair.key
        for digit in 0..<8 {
          counts[digit << 8 | Int(truncatingIfNeeded: key & 0xFF)] += 1
          key >>= 8
        }
      }
    }
    return counts
  }

  /// Where the pairs of each byte begin, or nil where all have the same byte at this place.
  private static func starts(_ counts: [Int], digit: Int, of total: Int) -> [Int]? {
    var starts = [Int](repeating: 0, count: 256)
    var sum = 0
    for byte in 0..<256 {
      let count = counts[digit << 8 | byte]
      if count == total { return nil }
      starts[byte] = sum
      sum += count
    }
    return starts
  }

  private static func scatter(
    _ from: [Pair], into: inout [Pair], digit: Int, starts: [Int]
  ) {
    var starts = starts
    let shift = UInt64(8 * digit)
    from.withUnsafeBufferPointer { from in
      into.withUnsafeMutableBufferPointer { into in
        starts.withUnsafeMutableBufferPointer { starts in
          for pair in from {
            let byte = Int(truncatingIfNeeded: pair.key >> shift & 0xFF)
            into[starts[byte]] = pair
            starts[byte] += 1
          }
        }
      }
    }
  }
}
