/// The children that entries since the snapshot have changed or added.
struct ChangedChildren: Sendable {
  var children: [Int: ChangedChild] = [:]
  private(set) var added: [ChildID: Int] = [:]
  /// What people did since the snapshot, with all that they may still take back.
  var ownChanges: [OfficerID: OwnChanges] = [:]
  /// One bit per row, set where `children` has the row: asked for every row of a list.
  private var bits: [UInt64] = []

  mutating func put(_ child: ChangedChild, at row: Int) {
    children[row] = child
    let word = row >> 6
    while bits.count <= word { bits.append(0) }
    bits[word] |= 1 << UInt64(row & 63)
  }

  /// Adds a child that the snapshot lacks and returns its row.
  mutating func add(_ child: ChildID, after keptCount: Int) -> Int {
    let row = keptCount + added.count
    added[child] = row
    put(ChangedChild(unread: ChildRecord(id: child)), at: row)
    return row
  }

  func holds(_ row: Int) -> Bool {
    let word = row >> 6
    return word < bits.count && bits[word] & (1 << UInt64(row & 63)) != 0
  }
}

/// A child whose record lies in memory, with all that lists need of it.
struct ChangedChild: Sendable {
  /// Its record with the new facts, nil where only the policy changed: the kept one stands.
  var record: ChildRecord?
  var summary: ChildSummary
  var duties: [DutyCard]
  var texts: ChildTexts
  var search: [UInt8]
  var cards: [NotificationCard]
  var marks: [Mark]

  init(unread record: ChildRecord) {
    self.record = record
    summary = ChildSummary()
    duties = []
    texts = ChildTexts(id: record.id)
    search = []
    cards = []
    marks = []
  }
}
