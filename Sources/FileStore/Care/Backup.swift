import CSystem
import Domain
import Envelopes
import Files
import Glibc
import Storage

/// What a copy of the journal holds.
package struct CopyReport: Hashable, Sendable {
  package var entries: Version
  package var bytes: Int
  /// The hash of the last entry, which stands for the whole copy.
  package var lastHash: String
  /// Bytes behind the last good entry that were set aside.
  package var bytesSetAside = 0
}

extension FileStore {
  /// Copies the journal as it is now into one new file, and reads the copy back to check it.
  ///
  /// The file is a whole journal: each entry names the one before by its hash, so a copy of it
  /// can be checked anywhere. ``restore(from:to:installation:)`` makes a store of it.
  package func backup(to path: String) throws(StoreError) -> CopyReport {
    let whole = try checkFromStart(to: try goodEnd())
    do throws(FileFailure) {
      guard try whole.place.offset == journal.copy(to: path, count: whole.place.offset) else {
        throw FileFailure(.writing, doing: "copying the journal", path: path, code: EIO)
      }
    } catch {
      throw error.code == EEXIST ? .exists(path: path) : error.cannotCreate
    }
    return try FileStore.checkCopy(path, of: whole.place)
  }

  /// Writes what is good to a new folder: a store up to the last entry that holds. What follows it
  /// is set aside there, as it is.
  package func recover(to path: String) throws(StoreError) -> CopyReport {
    var whole = JournalCheck()
    let size = try journalSize()
    _ = try whole.goOn(in: journal, to: size)
    let copy = try FileStore.create(at: path, installation: installation)
    let end = whole.place.offset
    do throws(FileFailure) {
      _ = try journal.copy(into: copy.journal, from: 0, count: end)
      try copy.journal.sync(doing: "making the journal durable")
      if size > end {
        try journal.copy(to: "\(copy.folder.broken)/rest", from: end, count: size - end)
      }
    } catch {
      throw error.cannotCreate
    }
    var report = try FileStore.checkCopy(copy.folder.journal, of: whole.place)
    report.bytesSetAside = size - end
    return report
  }

  /// Makes a store in a new folder from a backup.
  package static func restore(
    from backup: String, to path: String, installation: Installation
  ) throws(StoreError) -> CopyReport {
    let (file, size) = try opened(backup)
    var whole = JournalCheck()
    if let fault = try whole.goOn(in: file, to: size) {
      throw FileStore.damage(fault, in: backup, line: whole.place.version + 1)
    }
    guard whole.place.offset == size else {
      throw .damaged(file: backup, line: whole.place.version + 1, reason: "the line has no end")
    }
    let copy = try FileStore.create(at: path, installation: installation)
    do throws(FileFailure) {
      _ = try file.copy(into: copy.journal, from: 0, count: size)
      try copy.journal.sync(doing: "making the journal durable")
    } catch {
      throw error.cannotCreate
    }
    return try checkCopy(copy.folder.journal, of: whole.place)
  }

  /// Where the last entry ends that counts now.
  private func goodEnd() throws(StoreError) -> JournalPlace {
    if !isFrozen { try look() }
    if let fault, !isOnlyForReading { throw fault }
    return check.visible
  }

  /// True where nothing is wrong but that the place cannot be written.
  private var isOnlyForReading: Bool {
    if case .readOnly = fault { return true }
    return fault == nil
  }

  /// Reads a copy back from the disk and checks every entry.
  private static func checkCopy(
    _ path: String, of place: JournalPlace
  ) throws(StoreError) -> CopyReport {
    var copy = JournalCheck()
    let (file, size) = try opened(path)
    if let fault = try copy.goOn(in: file, to: size) {
      throw damage(fault, in: path, line: copy.place.version + 1)
    }
    guard copy.place == place else {
      throw .damaged(file: path, line: copy.place.version, reason: "the copy ends too early")
    }
    return CopyReport(entries: place.version, bytes: place.offset, lastHash: place.hash.text)
  }

  private static func opened(_ path: String) throws(StoreError) -> (OpenFile, size: Int) {
    do throws(FileFailure) {
      let file = try OpenFile(path)
      return (file, try file.size())
    } catch {
      throw error.unreachable
    }
  }

  private static func damage(_ fault: LineFault, in file: String, line: Int) -> StoreError {
    switch fault {
    case .newer(let format): .newer(version: format)
    case .malformed(let reason): .damaged(file: file, line: line, reason: reason)
    }
  }
}

extension OpenFile {
  /// Copies bytes into a new file, which is durable afterwards; returns how many there were.
  @discardableResult
  func copy(to path: String, from start: Int = 0, count: Int) throws(FileFailure) -> Int {
    let file = try OpenFile(making: path, mode: 0o600)
    let copied = try copy(into: file, from: start, count: count)
    try file.sync(doing: "making the copy durable")
    try Folder.sync(Folder.above(path))
    return copied
  }

  /// Copies bytes to the beginning of another file; returns how many there were.
  func copy(into file: OpenFile, from start: Int, count: Int) throws(FileFailure) -> Int {
    var done = 0
    while done < count {
      let piece = try bytes(min(count - done, 1 << 20), at: start + done)
      if piece.isEmpty { break }
      try file.write(piece, at: done, doing: "copying the journal")
      done += piece.count
    }
    return done
  }
}
