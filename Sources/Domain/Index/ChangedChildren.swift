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

  /// - Parameter isKept: whether the record is the one that is kept, and need not be held.
  init(_ record: ChildRecord, isKept: Bool, row: Int, register: Register) {
    let state = register.state(of: record)
    self.record = isKept ? nil : record
    summary = ChildSummary(state, officers: register.officers)
    duties = []
    texts = ChildTexts(state)
    search = Array(texts.search.utf8)
    cards = state.notifications.all.map { NotificationCard($0, row: row) }
    marks = Mark.all(of: state, officers: register.officers)
    takeClocks(of: state, in: register.clockContext)
  }
}

extension ChangedChild {
  /// Takes a card for every clock that runs, in the order of the table of rules.
  private mutating func takeClocks(of state: ChildState, in context: ClockContext) {
    for rule in context.rules.rules {
      for clock in state.clocks(of: rule, in: context) {
        if let card = DutyCard(clock, of: rule) { duties.append(card) }
        if rule.part == .seeing, case .notKnown = clock.status {
          summary.flags.insert(.seenNotKnown)
        }
      }
    }
    duties.removeLast(max(0, duties.count - Int(UInt16.max)))
    summary.dutyCount = UInt16(duties.count)
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
