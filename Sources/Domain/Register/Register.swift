/// Everything that is known as of the last entry: the meaning of the journal.
///
/// Children lie on a ``ChildShelf`` as of some entry; what later entries changed lies over it. A
/// row is a child's place on the shelf, or after it for a child that is new since; it stays the
/// same while the register is used, and anew from the next opening.
package struct Register: Sendable {
  package internal(set) var head: RegisterHead
  /// Everybody who was ever an officer, in the order in which they came; places never change.
  package internal(set) var officers: [Officer] = []
  package internal(set) var policy = Policy()
  /// Who covers whose cases, in the order of recording.
  package internal(set) var covers: [Cover] = []
  package internal(set) var clockContext: ClockContext
  package let shelf: any ChildShelf
  var overlay = Overlay()
  /// Rows whose record has new facts and whose summary is not made anew yet.
  var unsettled: Set<Int> = []
  var policyChanged = false

  /// The register of a shelf and what the head says beside it; empty without either.
  package init(shelf: any ChildShelf = EmptyShelf(), head: RegisterHead = RegisterHead()) {
    self.shelf = shelf
    self.head = head
    clockContext = ClockContext(policy: policy, workingDays: policy.workingDays)
    readSettings()
    policyChanged = false
  }

  package var version: Version { head.version }
  package var workingDays: WorkingDays { clockContext.workingDays }

  /// Applies an entry that follows the register's version.
  package mutating func apply(_ entry: Entry) throws(ShelfDamage) {
    try take(entry)
    try settle()
  }

  /// Takes the facts of an entry without making summaries anew: for many entries in a row, which
  /// ``settle()`` must follow.
  package mutating func take(_ entry: Entry) throws(ShelfDamage) {
    var settingsChanged = false
    for fact in entry.facts {
      let recorded = RecordedFact(fact: fact, at: entry.at, by: entry.by, login: entry.login)
      if let child = fact.child {
        try take(recorded, about: child)
      } else {
        head.settings.append(recorded)
        settingsChanged = true
      }
      if case .notification(.raised(let raised)) = fact.event {
        head.lastNotification = max(head.lastNotification, raised.number)
      }
    }
    head.take(entry)
    if !entry.facts.isEmpty {
      if overlay.hands[entry.by] == nil {
        overlay.hands[entry.by] = shelf.hand(of: entry.by) ?? Hand()
      }
      overlay.hands[entry.by]?.take(entry)
    }
    if settingsChanged { readSettings() }
  }

  /// Makes the summaries anew of every child that has new facts.
  package mutating func settle() throws(ShelfDamage) {
    if policyChanged {
      policyChanged = false
      for row in 0..<childCount { try lift(row) }
    }
    for row in unsettled {
      guard let held = overlay.held[row] else { continue }
      overlay.hold(HeldChild(held.record, row: row, register: self), at: row)
    }
    unsettled.removeAll()
  }

  private mutating func take(_ recorded: RecordedFact, about child: ChildID) throws(ShelfDamage) {
    let row = row(of: child) ?? overlay.add(child, after: shelf.count)
    try lift(row)
    overlay.held[row]?.record.append(recorded)
  }

  /// Lifts a child's record from the shelf into the overlay, to be settled.
  private mutating func lift(_ row: Int) throws(ShelfDamage) {
    unsettled.insert(row)
    guard overlay.held[row] == nil else { return }
    overlay.hold(HeldChild(unsettled: try shelf.record(at: row)), at: row)
  }

  /// Reads officers and policy from the settings that are in force.
  mutating func readSettings() {
    let stands = RecordedFact.inForce(head.settings)
    var places: [OfficerID: Int] = [:]
    var found: [Officer] = []
    var newest = Policy()
    var covering: [Cover] = []
    for (index, recorded) in head.settings.enumerated() {
      switch recorded.fact.event {
      case .officer(.set(let officer)):
        if let place = places[officer.id] {
          if stands[index] { found[place] = officer }
        } else {
          places[officer.id] = found.count
          found.append(officer)
        }
      case .officer(.left(let id)):
        if stands[index], let place = places[id] { found[place].left = recorded.fact.on }
      case .officer(.covered(let cover)):
        if stands[index] { covering.append(cover) }
      case .policy(.set(let policy)):
        if stands[index] { newest = policy }
      default: break
      }
    }
    officers = found
    covers = covering
    guard newest != policy else { return }
    policy = newest
    clockContext = ClockContext(policy: newest, workingDays: newest.workingDays)
    policyChanged = childCount > 0
  }
}
