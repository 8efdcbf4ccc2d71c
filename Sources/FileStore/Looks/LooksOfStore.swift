import Domain
import Files
import Storage

extension FileStore {
  package func noteAccess(_ access: Access) throws(StoreError) {
    do throws(FileFailure) {
      let file = try LooksFile(folder)
      var mark = looksMark
      let isAsKnown = mark?.place.map { file.holds($0) } ?? true
      guard let line = try? LookLine(access, after: file.end) else {
        throw FileFailure(
          .writing, doing: "writing the look as text", path: folder.access, code: 0)
      }
      try file.append(line.bytes)
      // What is missing is told until somebody puts it right: a mark that was raised forgets it.
      if isAsKnown, let place = line.place { mark?.raise(to: place) }
    } catch {
      throw .notNoted(reason: LooksFile.words(for: error))
    }
  }

  package func looks() -> Looks {
    do throws(FileFailure) {
      var mark = looksMark
      let check = LooksCheck(try LooksFile.bytes(in: folder), known: mark?.place)
      if check.looks.problems.isEmpty, check.end.number > 0 { mark?.raise(to: check.end) }
      return check.looks
    } catch {
      return Looks(problems: [
        "the list of looks, access.jsonl, cannot be read: \(LooksFile.words(for: error))"
      ])
    }
  }

  /// Writes the looks beside a copy of the journal; nothing where there are none.
  package func copyLooks(to path: String) throws(StoreError) {
    do throws(FileFailure) {
      let bytes = try LooksFile.bytes(in: folder)
      guard !bytes.isEmpty else { return }
      let file = try OpenFile(making: path, mode: 0o600)
      try file.write(bytes, at: 0, doing: "copying the looks")
      try file.sync(doing: "making the copy durable")
    } catch {
      throw error.cannotCreate
    }
  }

  /// Takes the looks that lie beside a copy of the journal; nothing where there are none.
  package func takeLooks(from path: String) throws(StoreError) {
    do throws(FileFailure) {
      let bytes: [UInt8]
      do throws(FileFailure) { bytes = try WholeFile.read(path) } catch {
        if error.isForAbsence { return }
        throw error
      }
      try WholeFile.replace(folder.access, with: bytes, mode: folder.fileMode)
    } catch {
      throw error.cannotCreate
    }
  }
}

extension FileStore {
  /// Gives the looks to a store that was recovered from this one.
  package func handLooks(to path: String, installation: Installation) throws(StoreError) {
    guard Folder.isFile(folder.access) else { return }
    let copy = try FileStore.open(at: path, installation: installation, settlingEnd: false)
    try copy.takeLooks(from: folder.access)
  }

  /// The file of the looks that belong to a copy of a journal.
  package static func looksFile(beside copy: String) -> String { "\(copy).looks" }
}
