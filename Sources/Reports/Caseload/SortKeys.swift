import Domain

/// The numbers by which the rows of a caseload are sorted.
struct SortKeys {
  /// One for each row of the register.
  let keys: [UInt64]

  /// What is not known sorts last, in the reverse order too.
  static let unknown = UInt64.max

  init(_ register: Register, by order: SortOrder) {
    var keys = [UInt64](repeating: SortKeys.unknown, count: register.childCount)
    let officers = SortKeys.ranks(of: register.officers)
    let column = order.column
    register.forEachChild { row, summary, duties in
      keys[row] = SortKeys.key(summary, duties, column, officers)
    }
    if order.isReversed {
      for row in keys.indices where keys[row] != SortKeys.unknown {
        keys[row] = SortKeys.unknown - 1 - keys[row]
      }
    }
    self.keys = keys
  }

  private static func key(
    _ summary: borrowing ChildSummary, _ duties: Span<DutyCard>, _ column: SortOrder.Column,
    _ officers: [UInt64]
  ) -> UInt64 {
    switch column {
    case .nextReview: day(duties.day(of: .nextReview))
    case .name: 0
    case .age: summary.born == ChildSummary.noDay ? unknown : day(-summary.born)
    case .status: summary.legalStatus == 0 ? unknown : UInt64(summary.legalStatus)
    case .placement: summary.placement == 0 ? unknown : UInt64(summary.placement)
    case .priority: summary.priority == 0 ? unknown : UInt64(summary.priority)
    case .lastSeen: summary.lastSeen == ChildSummary.noDay ? 0 : day(summary.lastSeen)
    case .open: 255 - UInt64(summary.openNotifications)
    case .permanence: summary.permanenceKey == 0 ? unknown : summary.permanenceKey
    case .iro:
      Int(summary.officer) < officers.count ? officers[Int(summary.officer)] : unknown
    case .id: summary.idKey
    }
  }

  /// Days as numbers that sort alike, days before 1970 too.
  private static func day(_ number: Int32) -> UInt64 {
    number == ChildSummary.noDay ? unknown : UInt64(UInt32(bitPattern: number) ^ 1 << 31)
  }

  /// The place of each officer in the order of names.
  private static func ranks(of officers: [Officer]) -> [UInt64] {
    let names = officers.map { SearchText.fold($0.name) }
    let order = names.indices.sorted { (names[$0], $0) < (names[$1], $1) }
    var ranks = [UInt64](repeating: 0, count: names.count)
    for (rank, place) in order.enumerated() { ranks[place] = UInt64(rank) }
    return ranks
  }
}
