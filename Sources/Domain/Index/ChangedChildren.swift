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
  var record: ChildRecord
  var summary: ChildSummary
  var texts: ChildTexts
  var search: [UInt8]
  var cards: [NotificationCard]

  init(unread record: ChildRecord) {
    self.record = record
    summary = ChildSummary()
    texts = ChildTexts(id: record.id)
    search = []
    cards = []
  }

  init(_ record: ChildRecord, row: Int, register: Register) {
    let state = register.state(of: record)
    self.record = record
    summary = ChildSummary(state, context: register.clockContext, officers: register.officers)
    texts = ChildTexts(state)
    search = Array(texts.search.utf8)
    cards = state.notifications.all.map { NotificationCard($0, row: row) }
  }
}

extension ChildTexts {
  /// The texts of a child as it is now.
  package init(_ state: ChildState) {
    self.init(id: state.id)
    name = state.details.description.name ?? ""
    knownAs = state.details.description.knownAs ?? ""
    socialWorker = state.details.socialWorker ?? ""
    team = state.details.description.team ?? ""
    teamManager = state.details.description.teamManager ?? ""
    placement = state.care.placement?.rawValue ?? ""
    permanence = state.completions.permanencePlan?.value.outcome ?? ""
  }
}
