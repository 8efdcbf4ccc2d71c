import Domain
import Testing

@Suite("Rows are sorted by keys")
struct RadixSortTests {
  @Test("as a comparing sort would, for keys of every size")
  func agreesWithSort() {
    var state: UInt64 = 7
    let keys = (0..<3000).map { index -> UInt64 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> UInt64(index % 64)
    }
    var rows = keys.indices.map { UInt32($0) }
    RadixSort.sort(&rows) { keys[Int($0)] }
    let expected = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    #expect(rows.map { Int($0) } == expected)
  }

  @Test("and rows of one key keep their order")
  func isStable() {
    var rows: [UInt32] = [5, 3, 9, 1, 7]
    RadixSort.sort(&rows) { $0 == 9 ? 0 : 1 }
    #expect(rows == [9, 5, 3, 1, 7])
  }
}
