import Domain
import Envelopes
import Files
import Glibc
import Storage

extension FileStore {
  /// Checks what was appended since the last look, without a lock.
  ///
  /// What looks damaged may be an entry that is just being written, so it is judged under the
  /// lock, or left for the next look where another process holds it.
  func look() throws(StoreError) {
    guard try checkOn() != nil else { return }
    guard let folderLock, !folderLock.isHeld else { return try lookUnderLock() }
    guard folderLock.takeAtOnce() else { return }
    defer { folderLock.giveBack() }
    try lookUnderLock()
  }

  /// Checks what was appended since the last look, and judges what is left at the end.
  func lookUnderLock() throws(StoreError) {
    let found = try checkOn()
    let size = try journalSize()
    guard fault == nil, size > check.place.offset else { return }
    try settleTail(found ?? .malformed("it has no end"), size: size)
  }

  func journalSize() throws(StoreError) -> Int {
    do throws(FileFailure) { return try journal.size() } catch { throw error.unreachable }
  }

  /// Checks every whole line behind the known end; returns what is wrong with the first that does
  /// not hold.
  private func checkOn() throws(StoreError) -> LineFault? {
    try reopenWhereReplaced()
    let size = try journalSize()
    if size < check.place.offset { noteShrinking(to: size) }
    guard size > check.place.offset, fault == nil || folderLock == nil else { return nil }
    let found = try check.goOn(in: journal, to: size)
    guard found != nil, check.openBatch != nil else { return found }
    // An unfinished batch that was seen may since have been cut off, and others have gone on.
    check.forgetOpenBatch()
    return try check.goOn(in: journal, to: size)
  }

  /// An unfinished batch may be cut off again by its writer; anything else that is gone was
  /// acknowledged.
  private func noteShrinking(to size: Int) {
    if let batch = check.openBatch, batch.before.offset <= size {
      check.forgetOpenBatch()
    } else {
      fault = .damaged(
        file: "journal.jsonl", line: check.place.version,
        reason: "the journal became shorter while it was open")
    }
  }

  /// Opens the journal anew where another file took its name, as when a copy was put back.
  private func reopenWhereReplaced() throws(StoreError) {
    var named = stat()
    do throws(FileFailure) {
      guard stat(folder.journal, &named) == 0 else { return }
      let status = try journal.status()
      guard named.st_ino != status.st_ino || named.st_dev != status.st_dev else { return }
      journal = try OpenFile(folder.journal, fault == nil ? O_RDWR : O_RDONLY)
    } catch {
      throw error.unreachable
    }
    guard journal.holds(check.place) else {
      fault = .damaged(
        file: "journal.jsonl", line: check.place.version,
        reason: "another journal was put in its place; start caseload again")
      return
    }
  }

  /// Checks the journal from its first entry to a place, for what was left out of it.
  func checkFromStart(to end: JournalPlace) throws(StoreError) -> JournalCheck {
    var whole = JournalCheck()
    if let fault = try whole.goOn(in: journal, to: end.offset) {
      throw damage(fault, line: whole.place.version + 1)
    }
    return whole
  }

  /// The error of a line that does not hold; one entry lies on each line.
  func damage(_ fault: LineFault, line: Int) -> StoreError {
    switch fault {
    case .newer(let format): .newer(version: format)
    case .malformed(let reason): .damaged(file: "journal.jsonl", line: line, reason: reason)
    }
  }
}

extension JournalCheck {
  /// Checks every whole line up to a size; returns what is wrong with the first that does not hold.
  mutating func goOn(in file: OpenFile, to size: Int) throws(StoreError) -> LineFault? {
    var found: LineFault?
    _ = try file.forEachLine(from: place.offset, to: size) { (bytes) throws(StoreError) in
      do throws(LineFault) {
        try take(bytes)
        return true
      } catch {
        found = error
        return false
      }
    }
    return found
  }
}

extension OpenFile {
  /// True where the entry before a place is the one that the place names.
  func holds(_ place: JournalPlace) -> Bool {
    guard place.version > 0 else { return place.offset == 0 }
    let tail = "\(place.hash.text)\"}\n"
    let count = tail.utf8.count
    guard place.offset >= count, let bytes = try? bytes(count, at: place.offset - count) else {
      return false
    }
    return bytes == Array(tail.utf8)
  }
}
