import Glibc
import Storage

/// An operation of the operating system that failed.
struct FileFailure: Error, Hashable {
  /// What was being done: "writing the entry".
  let doing: String
  let path: String
  let code: Int32

  /// The operating system's own words.
  var reason: String { String(cString: strerror(code)) }

  /// True where there is no more room, or no more is allowed.
  var isForWantOfRoom: Bool { [ENOSPC, EDQUOT, EFBIG].contains(code) }

  /// True where the place can be read only.
  var isForWantOfRights: Bool { [EROFS, EACCES, EPERM].contains(code) }

  var isForAbsence: Bool { code == ENOENT || code == ENOTDIR }

  /// The failure of something that had to be read.
  var unreachable: StoreError { .unreachable(path: path, reason: reason) }

  /// The failure of something that had to be written, and was not.
  var notWritten: StoreError { .notWritten(doing: doing, reason: reason) }

  /// The failure of a sync: nobody knows what the disk holds.
  var unknownOutcome: StoreError { .unknownOutcome(doing: doing, reason: reason) }

  var cannotCreate: StoreError { .cannotCreate(path: path, reason: reason) }
}
