import Files
import Storage

extension FileFailure {
  /// The failure of something that had to be read.
  var unreachable: StoreError { .unreachable(path: path, reason: reason) }

  /// The failure of something that had to be written, and was not.
  var notWritten: StoreError { .notWritten(doing: doing, reason: reason) }

  /// The failure of a sync: nobody knows what the disk holds.
  var unknownOutcome: StoreError { .unknownOutcome(doing: doing, reason: reason) }

  var cannotCreate: StoreError { .cannotCreate(path: path, reason: reason) }
}
