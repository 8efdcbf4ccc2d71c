import Domain

extension ReturnComparison {
  /// Records that the return lacks a child who was in care.
  mutating func lack(_ id: ChildID) {
    plan.absent.new.append(id)
    plan.drafts.append(Draft(id, on: today, .child(.absent)))
  }

  /// Whether the children whom the return lacks can be told from it: it has episodes, and reaches
  /// as far as every other.
  var tellsAbsent: Bool { folder.has(.episodes) && warnings.olderThan == nil }

  /// The rows of those in care whom the return lacks; none where they are more than half, since
  /// then the files are only a part of a return.
  mutating func absentRows(in register: Register) -> [Int] {
    let (absent, inCare) = rowsLacked(in: register)
    guard absent.count * 2 > inCare else { return absent }
    plan.absent.ofPart = absent.count
    return []
  }

  /// The rows of those in care whom the return lacks, and how many are in care.
  func rowsLacked(in register: Register) -> (rows: [Int], inCare: Int) {
    var present = RowBits(count: register.childCount)
    for id in roster.ids {
      if let row = register.row(of: id) { present.insert(row) }
    }
    var absent: [Int] = []
    var inCare = 0
    register.forEachSummary { row, summary in
      guard summary.isLookedAfter(on: today) else { return }
      inCare += 1
      if !present.contains(row) { absent.append(row) }
    }
    return (absent, inCare)
  }

  /// Takes one of those whom the return lacks; a child whom no return ever had is not missed.
  mutating func takeAbsent(_ state: ChildState) {
    guard state.isLookedAfter(on: today), !state.care.episodes.isEmpty else { return }
    if state.care.absentSince != nil {
      plan.absent.before += 1
    } else {
      lack(state.id)
    }
  }
}

/// A set of rows as bits.
private struct RowBits {
  private var words: [UInt64]

  init(count: Int) { words = Array(repeating: 0, count: count / 64 + 1) }

  mutating func insert(_ row: Int) { words[row >> 6] |= 1 << UInt64(row & 63) }

  func contains(_ row: Int) -> Bool { words[row >> 6] & (1 << UInt64(row & 63)) != 0 }
}
