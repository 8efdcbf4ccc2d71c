import Domain

/// A store and the register it holds: what both front ends work in.
package struct Session {
  package private(set) var register: Register
  package var store: any Store

  /// Opens a store: its newest snapshot and every entry after it.
  ///
  /// - Parameter childrenInMemory: so many children that changed are held in memory while a batch
  ///   is taken in; then they are laid aside. A batch comes to each child once; years of ordinary
  ///   entries come back to the same children, who would be read again and again.
  package init(_ store: any Store, childrenInMemory: Int = 12_000) throws(StoreError) {
    var store = store
    self.childrenInMemory = childrenInMemory
    register = try store.newestSnapshot()
    snapshotVersion = register.version
    self.store = store
    try catchUp()
  }

  /// Takes in what other processes recorded; returns whether there was anything.
  package mutating func refresh() throws(StoreError) -> Bool {
    guard store.hasNews(after: register.version) else { return false }
    let before = register.version
    try catchUp()
    return register.version != before
  }

  /// Decides a change on the register as it is now, under the store's lock, and records it.
  package mutating func record(
    _ change: Change, at desk: Desk
  ) throws(RecordingError) -> Entry {
    try exclusively { (session) throws(RecordingError) in
      let work = session.work(try session.decide(change, desk), desk)
      let entries = try session.append { (store, version) throws(StoreError) in
        try store.append([work], after: version)
      }
      guard let entry = entries.last else { throw .failed(.outOfDate) }
      return entry
    }
  }

  /// Records a change as a batch: all of it or nothing, however large.
  package mutating func recordBatch(
    _ change: Change, name: String, at desk: Desk
  ) throws(RecordingError) -> [Entry] {
    try exclusively { (session) throws(RecordingError) in
      let work = session.work(try session.decide(change, desk), desk)
      guard !work.drafts.isEmpty else { return [] }
      return try session.append { (store, version) throws(StoreError) in
        try store.appendBatch(work, name: name, after: version)
      }
    }
  }

  /// Records a batch whose drafts are worked out while it is written: for what is too large to be
  /// held as a whole. Returns the number of its last entry, or nil where there was nothing.
  ///
  /// - Parameter begin: makes the source of the drafts from the register as it is under the lock.
  package mutating func recordBatch(
    from begin: (Register, Desk) throws(Refusal) -> DraftSource, name: String, at desk: Desk
  ) throws(RecordingError) -> Version? {
    try exclusively { (session) throws(RecordingError) in
      let before = session.register.version
      try session.appendBatch(begin, name: name, at: desk)
      do throws(StoreError) { try session.catchUp() } catch { throw .failed(error) }
      return session.register.version > before ? session.register.version : nil
    }
  }

  /// Writes a batch; what it was worked out from is let go before anything is taken in.
  private mutating func appendBatch(
    _ begin: (Register, Desk) throws(Refusal) -> DraftSource, name: String, at desk: Desk
  ) throws(RecordingError) {
    let source: DraftSource
    do throws(Refusal) {
      try register.mustBeNow(desk)
      source = try begin(register, desk)
    } catch { throw .refused(error) }
    try store.appendBatch(work([], desk), name: name, after: register.version, source)
  }

  /// Records work of many people and moments as it is, for a fictional service.
  package mutating func recordHistory(_ work: [Work]) throws(RecordingError) {
    _ = try exclusively { (session) throws(RecordingError) in
      try session.append { (store, version) throws(StoreError) in
        try store.append(work, after: version)
      }
    }
  }

  /// Keeps a snapshot where enough was recorded since the last one to be worth it: many entries, or
  /// few that changed many children, as a policy or a hand-over does.
  package mutating func keepSnapshot(ifBehindBy entries: Int = 200) throws(StoreError) {
    let behind = register.version - snapshotVersion
    let changed = register.changedCount + lightened
    guard store.readOnlyReason == nil, changed > 0, behind > 0,
      behind >= entries || changed - changedAtSnapshot > Session.childrenWorthKeeping
    else { return }
    try store.keep(register)
    snapshotVersion = register.version
    changedAtSnapshot = changed
  }

  /// So many children that changed cost the next command more than it costs to keep a snapshot.
  private static let childrenWorthKeeping = 500

  /// The version of the newest snapshot that this session knows of.
  private var snapshotVersion: Version
  /// How many children had changed when this session kept it.
  private var changedAtSnapshot = 0
  /// How many children that changed this session has laid aside in files.
  private var lightened = 0
  private let childrenInMemory: Int

  /// Applies every entry after the register's version.
  ///
  /// A record of the snapshot that cannot be read is no reason to stop: the journal has it too.
  private mutating func catchUp() throws(StoreError) {
    do throws(StoreError) {
      try follow()
    } catch {
      guard case .unreadableRecord = error else { throw error }
      try startOver()
    }
  }

  /// Makes the register from the journal alone.
  private mutating func startOver() throws(StoreError) {
    store.forgetSnapshot()
    register = try store.newestSnapshot()
    snapshotVersion = register.version
    changedAtSnapshot = 0
    lightened = 0
    try follow()
  }

  private mutating func follow() throws(StoreError) {
    var register = Register()
    swap(&register, &self.register)
    defer { swap(&register, &self.register) }
    let storeAsItIs = store
    let most = childrenInMemory
    var laidAside = 0
    var canLayAside = true
    defer { lightened += laidAside }
    try store.read(after: register.version) { (entry) throws(StoreError) in
      do throws(RecordDamage) {
        try register.add(entry)
        guard canLayAside, entry.batch != nil, register.changedCount >= most else { return }
        try register.remakeSummaries()
      } catch {
        throw .unreadableRecord(error)
      }
      guard let light = storeAsItIs.lightened(register) else { return canLayAside = false }
      laidAside += register.changedCount
      register = light
    }
    do throws(RecordDamage) { try register.remakeSummaries() } catch {
      throw .unreadableRecord(error)
    }
  }

  /// Applies entries that this session just appended.
  private mutating func take(_ entries: [Entry]) throws(StoreError) {
    do throws(RecordDamage) {
      for entry in entries { try register.add(entry) }
      try register.remakeSummaries()
    } catch {
      try startOver()
    }
  }

  private func decide(_ change: Change, _ desk: Desk) throws(RecordingError) -> [Draft] {
    do throws(Refusal) {
      try register.mustBeNow(desk)
      return try change(register, desk)
    } catch {
      throw .refused(error)
    }
  }

  /// The work of a desk; a clock that stands before the last entry is held back to it, and where it
  /// is minutes behind, what it said is kept beside.
  private func work(_ drafts: [Draft], _ desk: Desk) -> Work {
    let last = register.service.lastMoment ?? desk.now
    let isFarBehind = desk.now.adding(minutes: 2) < last && !register.policy.isUnreal
    return Work(
      by: desk.officer.id, login: desk.login, at: max(desk.now, last), drafts: drafts,
      clockRanBackwards: desk.now < last, machineTime: isFarBehind ? desk.now : nil)
  }

  /// Runs something under the lock on a register that knows every entry, and takes in what it adds.
  private mutating func exclusively<Result>(
    _ body: (inout Session) throws(RecordingError) -> Result
  ) throws(RecordingError) -> Result {
    // What another of this process holds is not this one's to give back.
    do throws(StoreError) { try store.lock() } catch { throw .failed(error) }
    do throws(StoreError) { try catchUp() } catch {
      store.unlock()
      throw .failed(error)
    }
    do throws(RecordingError) {
      let result = try body(&self)
      store.unlock()
      return result
    } catch {
      store.unlock()
      throw error
    }
  }

  /// Appends to the store and takes in what was appended.
  private mutating func append(
    _ body: (inout any Store, Version) throws(StoreError) -> [Entry]
  ) throws(RecordingError) -> [Entry] {
    do throws(StoreError) {
      let entries = try body(&store, register.version)
      try take(entries)
      return entries
    } catch {
      throw .failed(error)
    }
  }
}

/// Why nothing was recorded: a rule said no, or the store could not.
package enum RecordingError: Error, Hashable, Sendable {
  case refused(Refusal)
  case failed(StoreError)

  private var cause: any Explained {
    switch self {
    case .refused(let refusal): refusal
    case .failed(let error): error
    }
  }
}

extension RecordingError: Explained {
  package var message: String { cause.message }
  package var hint: String? { cause.hint }
}
