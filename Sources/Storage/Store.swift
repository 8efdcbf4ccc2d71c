import Domain

/// Where the journal is kept.
///
/// A store keeps entries in the order in which they were appended and never changes one. What it
/// acknowledged is there after a kill, a full disk or a power cut. Every store is held to
/// `StoreContractTests`.
package protocol Store {
  /// Returns the register as of the newest usable snapshot, or an empty one; the entries that
  /// follow it are read with ``read(after:_:)``.
  mutating func newestSnapshot() throws(StoreError) -> Register

  /// Calls `visit` with each entry that follows `version`, oldest first.
  ///
  /// Entries of a batch without commit are left out, as if they were not there, but their numbers
  /// are not given again.
  mutating func read(
    after version: Version, _ visit: (Entry) throws(StoreError) -> Void
  ) throws(StoreError)

  /// True where another process may have appended something after `version`. Cheap enough to ask
  /// many times a second; takes no lock.
  mutating func hasNews(after version: Version) -> Bool

  /// Takes the store for this process alone, waiting some seconds for others.
  ///
  /// - Throws: ``StoreError/busy(holder:)`` where another process holds it for longer.
  mutating func lock() throws(StoreError)

  /// Gives the store back.
  mutating func unlock()

  /// Appends an entry for each piece of work, durably, as those that follow `version`.
  ///
  /// Must be called between ``lock()`` and ``unlock()``. Nothing is told to anybody before the
  /// bytes are on the disk; one sync serves the whole call.
  ///
  /// - Throws: ``StoreError/outOfDate`` where another entry already follows `version`.
  mutating func append(_ work: [Work], after version: Version) throws(StoreError) -> [Entry]

  /// Appends one piece of work as a batch: several entries of at most 1 MB, all of which count or
  /// none.
  mutating func appendBatch(
    _ work: Work, name: String, after version: Version
  ) throws(StoreError) -> [Entry]

  /// Appends a batch like ``appendBatch(_:name:after:)`` whose drafts are worked out while it is
  /// written and never held together; nothing where there are none.
  ///
  /// The entries are read again with ``read(after:_:)``.
  ///
  /// - Parameter opening: who records it and when; its drafts do not count.
  mutating func appendBatch(
    _ opening: Work, name: String, after version: Version, _ next: DraftSource
  ) throws(RecordingError)

  /// The same register, with the children that changed laid aside in files that end with this
  /// process instead of in memory; nil where the store cannot.
  func lightened(_ register: Register) -> Register?

  /// Keeps a snapshot of the register. A store may drop it: the journal alone is the truth.
  mutating func keep(_ register: Register) throws(StoreError)

  /// Gives up the snapshot because it cannot be read: ``newestSnapshot()`` is an empty register
  /// from then on, and a later snapshot is made anew.
  mutating func forgetSnapshot()

  /// What a person must be told once since opening: a torn tail that was cut, a clock that ran
  /// backwards, a batch that was abandoned.
  var notices: [StoreNotice] { get }

  /// Why the store can only be read, or nil where it can be written.
  var readOnlyReason: String? { get }

  /// The forms that a person left half filled, the newest first.
  func keptForms(of officer: OfficerID) -> [KeptForm]

  /// Keeps a half-filled form, in the place of an earlier one with the same key.
  mutating func keep(_ form: KeptForm) throws(StoreError)

  /// Throws a kept form away, once it was recorded or given up.
  mutating func discardForm(_ key: KeptForm.Key, of officer: OfficerID)

  /// Notes that somebody looked at a case that is not theirs; does not wait for whoever records.
  ///
  /// - Throws: ``StoreError/notNoted(reason:)`` where the look could not be kept.
  mutating func noteAccess(_ access: Access) throws(StoreError)

  /// Who looked at cases that were not theirs, and what is wrong with the list of it.
  func looks() -> Looks
}

/// What becomes an entry: who did what at which moment.
package struct Work: Hashable, Sendable {
  package var by: OfficerID
  package var login: String
  package var at: Moment
  package var drafts: [Draft]
  /// True where the machine's clock stood before the entry before.
  package var clockRanBackwards: Bool
  /// What the machine's clock said, where it stood minutes or more before the entry before.
  package var machineTime: Moment?

  package init(
    by: OfficerID, login: String, at: Moment, drafts: [Draft], clockRanBackwards: Bool = false,
    machineTime: Moment? = nil
  ) {
    self.by = by
    self.login = login
    self.at = at
    self.drafts = drafts
    self.clockRanBackwards = clockRanBackwards
    self.machineTime = machineTime
  }

  /// The entry of this number.
  package func entry(_ version: Version, batch: BatchPlace? = nil) -> Entry {
    let facts = drafts.enumerated().map { index, draft in
      draft.fact(EventID(entry: version, index: index + 1))
    }
    return Entry(
      version: version, at: at, by: by, login: login, facts: facts, batch: batch,
      clockRanBackwards: clockRanBackwards, machineTime: machineTime)
  }
}

/// Something a person must be told about the store.
package struct StoreNotice: Hashable, Sendable {
  package var text: String

  package init(_ text: String) { self.text = text }
}
