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
      .compactMap { form(at: "\(folder.drafts)/\($0)") }
      .filter { $0.officer == officer }
      .sorted { ($0.at, $0.key.text) > ($1.at, $1.key.text) }
  }

  private func form(at path: String) -> KeptForm? {
    guard let file = try? OpenFile(path), let size = try? file.size(),
      let bytes = try? file.bytes(size, at: 0)
    else { return nil }
    return bytes.withUnsafeBufferPointer { try? JSONText.read(KeptForm.self, from: $0) }
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
