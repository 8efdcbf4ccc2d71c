import Domain
import Envelopes
import Files
import Glibc
import Storage

extension FileStore {
  /// Judges what follows the last entry that holds, under the lock.
  ///
  /// An entry that was being written when the machine or the program stopped is torn: its line
  /// has no end, or holds zeros, and nothing valid follows. It was never acknowledged; it is kept
  /// aside and cut. Anything else is damage, and nothing is touched.
  func settleTail(_ found: LineFault, size: Int) throws(StoreError) {
    let start = check.place.offset
    guard folderLock?.isHeld == true, try isTorn(from: start, to: size) else {
      let line = check.place.version + 1
      fault = damage(found, line: line)
      return
    }
    try noteMissing()
    guard fault == nil else { return }
    let kept = try keepTail(from: start, count: size - start)
    do throws(FileFailure) {
      try journal.cut(to: start, doing: "cutting an unfinished entry")
      try journal.sync(doing: "making the cut durable")
    } catch {
      fault = .readOnly(reason: "an unfinished entry cannot be cut (\(error.reason))")
      return
    }
    notices.append(
      StoreNotice(
        "an unfinished change after entry \(check.place.version) was never saved; "
          + "what there was of it is kept in \(kept)"))
  }

  private func isTorn(from start: Int, to size: Int) throws(StoreError) -> Bool {
    var hasNewline = false
    var hasZeros = false
    var hasEntry = false
    let rest = try journal.forEachLine(from: start, to: size) { (bytes) throws(StoreError) in
      hasNewline = true
      if bytes.contains(0) { hasZeros = true }
      if let line = try? EntryLine(bytes), line.stated == line.actual { hasEntry = true }
      return !hasEntry
    }
    if hasEntry { return false }
    if !hasNewline { return true }
    if hasZeros { return true }
    do throws(FileFailure) {
      return try journal.bytes(min(size - rest, 1 << 20), at: rest).contains(0)
    } catch {
      throw error.unreachable
    }
  }

  /// Copies what is about to be cut into the folder of broken pieces; returns the name.
  private func keepTail(from start: Int, count: Int) throws(StoreError) -> String {
    do throws(FileFailure) {
      try folder.makeInside(folder.broken)
      let taken = Set(((try? Folder.names(in: folder.broken)) ?? []))
      var number = 1
      while taken.contains("after-\(check.place.version)-\(number)") { number += 1 }
      let name = "after-\(check.place.version)-\(number)"
      let bytes = try journal.bytes(count, at: start)
      try WholeFile.replace("\(folder.broken)/\(name)", with: bytes, mode: folder.fileMode)
      return "broken/\(name)"
    } catch {
      throw .readOnly(
        reason: "an unfinished entry at its end cannot be kept aside (\(error.reason))")
    }
  }

  /// Ends a batch that its writer left without commit: none of it counts.
  func abandonOpenBatch() throws(StoreError) {
    guard let batch = check.openBatch else { return }
    let entry = Entry(
      version: check.place.version + 1, at: batch.opening.at, by: batch.opening.by,
      login: batch.opening.login, facts: [], batch: .abandoned(name: batch.name))
    try put([entry])
    notices.append(
      StoreNotice(
        "\"\(batch.name)\" was not finished: none of its \(batch.count) entries count"))
  }
}
