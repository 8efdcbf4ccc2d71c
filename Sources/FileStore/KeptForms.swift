import Domain
import Envelopes
import Files
import Glibc
import JSON
import Storage

extension FileStore {
  package func keptForms(of officer: OfficerID) -> [KeptForm] {
    ((try? Folder.names(in: folder.drafts)) ?? [])
      .filter { $0.hasSuffix(".json") }
      .compactMap { form($0) }
      .filter { $0.officer == officer }
      .sorted { ($0.at, $0.key.text) > ($1.at, $1.key.text) }
  }

  /// Reads the file of a form; one that is none is put with the broken pieces, with a word.
  private func form(_ name: String) -> KeptForm? {
    let path = "\(folder.drafts)/\(name)"
    // Without waiting, so that a pipe that lies there cannot hold the program up.
    guard let file = try? OpenFile(path, O_RDONLY | O_NONBLOCK), let status = try? file.status(),
      status.st_mode & S_IFMT == S_IFREG, let bytes = try? file.bytes(Int(status.st_size), at: 0)
    else { return nil }
    let form = bytes.withUnsafeBufferPointer { try? JSONText.read(KeptForm.self, from: $0) }
    if form == nil { setAside(name) }
    return form
  }

  private func setAside(_ name: String) {
    guard readOnlyReason == nil, (try? folder.makeInside(folder.broken)) != nil,
      let taken = try? Set(Folder.names(in: folder.broken))
    else { return }
    var aside = "draft-\(name)"
    var number = 1
    while taken.contains(aside) {
      number += 1
      aside = "draft-\(number)-\(name)"
    }
    guard rename("\(folder.drafts)/\(name)", "\(folder.broken)/\(aside)") == 0 else { return }
    notices.append(
      StoreNotice("a half-filled form could not be read; it is kept as broken/\(aside)"))
  }

  package func keep(_ form: KeptForm) throws(StoreError) {
    var bytes: [UInt8] = []
    do {
      try JSONText.append(form, to: &bytes)
    } catch {
      throw .notWritten(doing: "writing the draft as text", reason: JSONText.explain(error))
    }
    bytes.append(UInt8(ascii: "\n"))
    do throws(FileFailure) {
      try write(bytes, to: path(of: form.key, form.officer))
    } catch {
      throw .notWritten(doing: "keeping the draft", reason: error.reason)
    }
  }

  /// Writes the file of a form; where the disk is full, the reserve is given back for it.
  private func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    do throws(FileFailure) {
      try folder.makeInside(folder.drafts)
      try WholeFile.replace(path, with: bytes, mode: 0o600)
    } catch {
      guard error.isForWantOfRoom, folder.giveBackReserve() else { throw error }
      try WholeFile.replace(path, with: bytes, mode: 0o600)
      noteReserveIsUsed()
    }
  }

  package func discardForm(_ key: KeptForm.Key, of officer: OfficerID) {
    _ = unlink(path(of: key, officer))
  }

  /// One file per person and form, named by a hash of both: a key may hold any character.
  private func path(of key: KeptForm.Key, _ officer: OfficerID) -> String {
    let name = "\(officer.rawValue)\n\(key.text)"
    let hash = Array(name.utf8).withUnsafeBytes { ChainHash(of: $0) }
    return "\(folder.drafts)/\(hash.text.prefix(24)).json"
  }
}
