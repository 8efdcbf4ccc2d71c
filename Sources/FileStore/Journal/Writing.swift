import Domain
import Envelopes
import Files
import Storage

extension FileStore {
  package func append(
    _ work: [Work], after version: Version
  ) throws(StoreError) -> [Entry] {
    try mustBeWritable(after: version)
    let isNew = check.place.version == 0
    let first = check.place.version + 1
    let entries = work.enumerated().map { $0.element.entry(first + $0.offset) }
    try put(entries)
    delivered = check.place
    raiseMark(ofNewStore: isNew)
    return entries
  }

  package func appendBatch(
    _ work: Work, name: String, after version: Version
  ) throws(StoreError) -> [Entry] {
    try mustBeWritable(after: version)
    var entries: [Entry] = []
    let before = check.place
    var batch = BatchSplitting(work, name: name, after: version) {
      (entry, facts) throws(StoreError) in
      try self.put([entry], facts: facts)
      entries.append(entry)
    }
    do throws(StoreError) {
      try batch.add(work.drafts)
      try batch.commit()
    } catch {
      cutBatch(to: before)
      throw error
    }
    delivered = check.place
    raiseMark()
    return entries
  }

  package func appendBatch(
    _ opening: Work, name: String, after version: Version, _ next: DraftSource
  ) throws(RecordingError) {
    do throws(StoreError) { try mustBeWritable(after: version) } catch { throw .failed(error) }
    let before = check.place
    var batch = BatchSplitting(opening, name: name, after: version) {
      (entry, facts) throws(StoreError) in
      try self.put([entry], facts: facts)
    }
    do throws(RecordingError) {
      while let drafts = try asked(next) { try write(drafts, into: &batch) }
      do throws(StoreError) { try batch.commit() } catch { throw .failed(error) }
    } catch {
      cutBatch(to: before)
      throw error
    }
    raiseMark()
  }

  private func asked(_ next: DraftSource) throws(RecordingError) -> [Draft]? {
    do throws(Refusal) { return try next() } catch { throw .refused(error) }
  }

  private func write(
    _ drafts: [Draft], into batch: inout BatchSplitting
  ) throws(RecordingError) {
    do throws(StoreError) { try batch.add(drafts) } catch { throw .failed(error) }
  }

  private func mustBeWritable(after version: Version) throws(StoreError) {
    if let fault { throw fault }
    guard folderLock?.isHeld == true else { throw .readOnly(reason: "it is not locked") }
    guard version == check.place.version else { throw .outOfDate }
  }

  /// Notes that this installation knows the last entry to be durable.
  ///
  /// A new store begins its mark anew: one of the same first entry may have stood here before, as
  /// where a fictional service was thrown away and made again.
  func raiseMark(ofNewStore isNew: Bool = false) {
    if mark == nil { openMark() }
    if isNew {
      mark?.forget()
      forgetLooks()
    }
    mark?.raise(to: check.visible)
  }

  /// Appends entries with one write and one sync; the facts of the one may be text already.
  func put(_ entries: [Entry], facts: [UInt8]? = nil) throws(StoreError) {
    guard let last = entries.last else { return }
    let writer = EntryWriter(writer: installation.writer, after: check.place.hash)
    for entry in entries { try writer.write(entry, facts: facts) }
    try write(writer.bytes)
    do throws(FileFailure) {
      try journal.syncData(doing: "making the entry durable")
    } catch {
      isFrozen = true
      fault = .readOnly(reason: "a sync failed (\(error.reason)); start caseload again")
      throw error.unknownOutcome
    }
    let next = JournalPlace(
      version: last.version, offset: check.place.offset + writer.bytes.count, hash: writer.hash)
    if case .begin = last.batch {
      check.advance(to: next, opening: last)
    } else {
      check.advance(to: next, batch: last.batch)
    }
  }

  /// Writes at the known end. What cannot be written whole is cut back; where the disk is full,
  /// the reserve is given back for one more try.
  private func write(_ bytes: [UInt8]) throws(StoreError) {
    let end = check.place.offset
    let doing = "writing to the journal"
    do throws(FileFailure) {
      try journal.write(bytes, at: end, doing: doing)
    } catch {
      try cutBack(to: end, after: error)
      guard error.isForWantOfRoom, folder.giveBackReserve() else { throw error.notWritten }
      do throws(FileFailure) {
        try journal.write(bytes, at: end, doing: doing)
      } catch {
        try cutBack(to: end, after: error)
        throw error.notWritten
      }
      noteReserveIsUsed()
    }
  }

  func noteReserveIsUsed() {
    notices.append(StoreNotice("the disk is full: the last reserve of 1 MB was used"))
  }

  /// Cuts a write that did not succeed. Where even that fails, the store is left alone from then
  /// on: the next opening recovers it.
  private func cutBack(to end: Int, after failure: FileFailure) throws(StoreError) {
    do throws(FileFailure) {
      try journal.cut(to: end, doing: "taking back what was written")
      try journal.sync(doing: "taking back what was written")
    } catch {
      isFrozen = true
      fault = .readOnly(
        reason: "\(failure.doing) failed (\(failure.reason)); start caseload again")
      throw failure.unknownOutcome
    }
  }

  /// Takes back what was written of a batch, so that it does not fill the disk. Where that fails,
  /// the next writer records that the batch was abandoned.
  private func cutBatch(to before: JournalPlace) {
    guard fault == nil, check.openBatch != nil else { return }
    do throws(FileFailure) {
      try journal.cut(to: before.offset, doing: "taking back a batch")
      try journal.sync(doing: "taking back a batch")
      check.forgetOpenBatch()
    } catch {
      isFrozen = true
      fault = .readOnly(reason: "a batch cannot be taken back (\(error.reason))")
    }
  }
}
