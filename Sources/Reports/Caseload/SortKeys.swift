import Domain

/// The numbers by which the rows of a caseload are sorted.
struct SortKeys {
  /// One for each row of the register.
  let keys: [UInt64]

  /// What a key needs beside the child: the day, and the officers' ranks by name.
  struct Sight {
    let today: Int32
    let ranks: [UInt64]
  }

  /// What is not known sorts last, in the reverse order too.
  static let unknown = UInt64.max

  init(_ register: Register, by order: SortOrder, today: Day) {
    var keys = [UInt64](repeating: SortKeys.unknown, count: register.childCount)
    let sight = Sight(today: today.number, ranks: SortKeys.ranks(of: register.officers))
    if let key = CaseloadColumn.all.first(where: { $0.column.id == order.column.id })?.key {
      register.forEachChild { row, summary, duties in keys[row] = key(summary, duties, sight) }
    }
    if order.isReversed {
      for row in keys.indices where keys[row] != SortKeys.unknown {
        keys[row] = SortKeys.unknown - 1 - keys[row]
      }
    }
    self.keys = keys
  }

  /// Days as numbers that sort alike, days before 1970 too.
  static func day(_ number: Int32) -> UInt64 {
    number == ChildSummary.noDay ? unknown : UInt64(UInt32(bitPattern: number) ^ 1 << 31)
  }

  /// A packed code, of which nought is none.
  static func code(_ number: UInt64) -> UInt64 { number == 0 ? unknown : number }

  /// The place of each officer in the order of names.
  private static func ranks(of officers: [Officer]) -> [UInt64] {
    let names = officers.map { SearchText.fold($0.name) }
    let order = names.indices.sorted { (names[$0], $0) < (names[$1], $1) }
    var ranks = [UInt64](repeating: 0, count: names.count)
    for (rank, place) in order.enumerated() { ranks[place] = UInt64(rank) }
    return ranks
  }
}
