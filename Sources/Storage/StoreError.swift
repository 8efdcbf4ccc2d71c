import Domain

/// Why a store could not do what was asked.
package enum StoreError: Error, Hashable, Sendable {
  /// There is no store at this place.
  case missing(path: String)
  /// There is a store at this place already.
  case exists(path: String)
  /// Another entry already follows the version that was named.
  case outOfDate
  /// Another process holds the store; who, as far as is known.
  case busy(holder: String)
  /// A line of the journal is not what was written; nothing was changed.
  case damaged(file: String, line: Int, reason: String)
  /// Entries that were acknowledged are missing from the end of the journal.
  case behind(entries: Int, known: Int, source: String)
  /// An entry that this computer knows is another now: the journal was written anew.
  case rewritten(entry: Int)
  /// The journal was written by a newer program.
  case newer(version: Int)
  /// The store can only be read.
  case readOnly(reason: String)
  /// The operating system refused; the change was not recorded.
  case notWritten(doing: String, reason: String)
  /// A look at somebody's case could not be kept in the list of looks.
  case notNoted(reason: String)
  /// The operating system failed to make it durable: whether it was recorded is unknown.
  case unknownOutcome(doing: String, reason: String)
  /// A file or folder cannot be read or made.
  case unreachable(path: String, reason: String)
  /// The place cannot be created.
  case cannotCreate(path: String, reason: String)
  /// A child's record cannot be read.
  case unreadableRecord(RecordDamage)
}

extension StoreError: Explained {
  package var message: String {
    switch self {
    case .missing(let path): "there is no store at \(path)"
    case .exists(let path): "there is a store at \(path) already"
    case .outOfDate: "somebody else recorded something first"
    case .busy(let holder): "the store is busy: \(holder)"
    case .damaged(let file, let line, let reason): "\(file), line \(line) is damaged: \(reason)"
    case .behind(let entries, let known, let source):
      "the journal ends at entry \(entries), but \(source) knows of entry \(known): "
        + "\(known - entries) acknowledged \(known - entries == 1 ? "entry is" : "entries are") missing"
    case .rewritten(let entry):
      "the journal is not the one that this computer knows: entry \(entry) is another than it was, "
        + "so what was recorded up to there was written anew"
    case .newer(let version):
      "the journal was written by a newer program (format \(version))"
    case .readOnly(let reason): "the store can only be read: \(reason)"
    case .notWritten(let doing, let reason): "\(doing) failed (\(reason)); nothing was recorded"
    case .notNoted(let reason): "the look could not be noted in access.jsonl: \(reason)"
    case .unknownOutcome(let doing, let reason):
      "\(doing) failed (\(reason)); whether the change was recorded is not known"
    case .unreachable(let path, let reason): "\(path) cannot be read: \(reason)"
    case .cannotCreate(let path, let reason): "\(path) cannot be made: \(reason)"
    case .unreadableRecord(let damage): damage.message
    }
  }

  package var hint: String? {
    switch self {
    case .missing: "make one with: caseload init, or look at a fictional one with: caseload demo"
    case .exists: "name another place with --store"
    case .outOfDate: "try again"
    case .busy: "try again in a moment"
    case .damaged:
      "see every problem with: caseload verify; save what is good with: caseload recover --to DIR"
    case .behind:
      "put the newest copy of the journal back, or save what is here with: caseload recover --to DIR"
    case .rewritten:
      "put the journal back from a backup; or, where this one is right, take it over into a new folder "
        + "with: caseload recover --to DIR"
    case .newer: "use the newer program"
    case .readOnly: nil
    case .notWritten: "free some space or mend the disk, then try again; what you typed is kept"
    case .notNoted:
      "put the file right that lies in the folder of the store, or tell whoever looks after it"
    case .unknownOutcome:
      "start caseload again and look whether it is there before recording it again"
    case .unreachable, .cannotCreate: "check the path and its permissions"
    case .unreadableRecord(let damage): damage.hint
    }
  }

  /// What a person is told who opens the store for reading all the same.
  package var notice: String {
    var parts = [message]
    if case .damaged = self { parts.append("nothing that was recorded from there on is shown") }
    return (parts + [hint].compactMap { $0 }).joined(separator: "; ")
  }
}
