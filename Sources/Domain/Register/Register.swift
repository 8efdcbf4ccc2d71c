/// Everything that is known as of the last entry: the meaning of the journal.
///
/// Children are kept as of some entry (``KeptChildren``); what later entries ``changed`` counts first.
/// A row is a child's place among the kept, or after them for a child that is new since; it stays
/// the same while the register is used, and anew from the next opening.
package struct Register: Sendable {
  package internal(set) var service: ServiceRecord
  /// Everybody who was ever an officer, in the order in which they came; places never change.
  package internal(set) var officers: [Officer] = []
  /// Officers who were added and taken back: they keep their places, and are nobody.
  package internal(set) var takenBackOfficers: Set<OfficerID> = []
  /// The first day on which the service had a manager; nil where it never had one.
  package internal(set) var firstManager: Day?
  package internal(set) var policy = Policy()
  /// The ladders that the service has had: a notification runs on the one of its time.
  package internal(set) var ladders = Ladders()
  /// Who covers whose cases, in the order of recording.
  package internal(set) var covers: [Cover] = []
  /// The imports that stand, the oldest first.
  package internal(set) var intakes: [TakenIntake] = []
  package internal(set) var clockContext: ClockContext
  package let kept: any KeptChildren
  var changed = ChangedChildren()
  /// Rows whose record has new facts and whose summary is not made anew yet.
  var staleRows: Set<Int> = []
  /// True where a new policy counts due days otherwise, and no summary is made anew yet.
  var periodsChanged = false
  /// True where records are read without what was said and written (``Sight``); nothing is ever
  /// recorded from such a register.
  package var withholdsWords = false

  /// The register of the children kept and of the service they belong to; empty without either.
  package init(
    kept: any KeptChildren = NoKeptChildren(), service: ServiceRecord = ServiceRecord(),
    rules: RuleTable = .standard
  ) {
    self.kept = kept
    self.service = service
    clockContext = ClockContext(policy: policy, workingDays: policy.workingDays, rules: rules)
    readSettings()
    periodsChanged = false
  }

  package var version: Version { service.version }
  package var workingDays: WorkingDays { clockContext.workingDays }

  /// Applies an entry that follows the register's version.
  package mutating func apply(_ entry: Entry) throws(RecordDamage) {
    try add(entry)
    try remakeSummaries()
  }

  /// Takes the facts of an entry without making summaries anew: for many entries in a row, which
  /// ``remakeSummaries()`` must follow.
  package mutating func add(_ entry: Entry) throws(RecordDamage) {
    var settingsChanged = false
    let firstImport = service.firstImport
    for fact in entry.facts {
      let recorded = RecordedFact(
        fact: fact, at: entry.at, by: entry.by, login: entry.login, machineTime: entry.machineTime)
      if let child = fact.child {
        try add(recorded, about: child)
      } else if let subject = fact.subject {
        service.subjects[subject, default: []].append(recorded)
      } else {
        service.settings.append(recorded)
        settingsChanged = true
      }
      let marked = fact.event.mark == nil ? nil : fact.child
      service.count(recorded, in: marked.flatMap(changedRecord))
    }
    // What is known of the past follows from that day.
    if service.firstImport != firstImport, childCount > 0 { periodsChanged = true }
    service.add(entry)
    if !entry.facts.isEmpty {
      if changed.ownChanges[entry.by] == nil {
        changed.ownChanges[entry.by] = kept.ownChanges(of: entry.by) ?? OwnChanges()
      }
      changed.ownChanges[entry.by]?.add(entry)
    }
    if settingsChanged { readSettings() }
  }

  /// Makes the summaries anew of every child that has new facts.
  package mutating func remakeSummaries() throws(RecordDamage) {
    if periodsChanged { staleRows.formUnion(0..<childCount) }
    periodsChanged = false
    for row in staleRows {
      let isKept = changed.children[row]?.record == nil
      let record = try record(at: row)
      changed.put(ChangedChild(record, isKept: isKept, row: row, register: self), at: row)
    }
    staleRows.removeAll()
  }

  private mutating func add(_ recorded: RecordedFact, about child: ChildID) throws(RecordDamage) {
    let row = row(of: child) ?? changed.add(child, after: kept.count)
    staleRows.insert(row)
    if changed.children[row] == nil {
      changed.put(ChangedChild(unread: try kept.record(at: row)), at: row)
    } else if changed.children[row]?.record == nil {
      let record = try kept.record(at: row)
      changed.children[row]?.record = record
    }
    changed.children[row]?.record?.append(recorded)
  }

  /// The record of a child that has new facts.
  private func changedRecord(of child: ChildID) -> ChildRecord? {
    row(of: child).flatMap { changed.children[$0]?.record }
  }

  /// Reads officers and policy from the settings that are in force.
  mutating func readSettings() {
    let stands = RecordedFact.inForce(service.settings)
    let read = SettingsReading(service.settings, stands)
    officers = read.officers
    takenBackOfficers = read.takenBack
    firstManager = read.firstManager
    covers = read.covers
    intakes = read.intakes
    ladders = Ladders(service.settings)
    guard read.policy != policy else { return }
    if childCount > 0, !read.policy.countsAlike(policy) { periodsChanged = true }
    policy = read.policy
    clockContext = ClockContext(
      policy: policy, workingDays: policy.workingDays, rules: clockContext.rules)
  }
}
