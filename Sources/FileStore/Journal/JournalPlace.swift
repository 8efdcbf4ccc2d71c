import Domain
import Envelopes

/// A place in the journal: just after an entry.
struct JournalPlace: Hashable, BitwiseCopyable, Sendable {
  /// The number of the entry, 0 before the first.
  var version: Version
  /// Bytes before this place.
  var offset: Int
  var hash: ChainHash

  static let start = JournalPlace(version: 0, offset: 0, hash: .none)
}
