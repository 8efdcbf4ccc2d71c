import Domain
import Reports

/// What a thorough look at a store found, as `verify` prints it.
package struct StoreCheck: Encodable {
  package let entries: Int
  package let ok: Bool
  package let problems: [Problem]
  /// Entries recorded under a clock more than a day behind them: no damage, but to be known.
  package let clocks: [Clock]

  package struct Clock: Encodable {
    package let first: Version
    package let last: Version
    package let at: Moment
    package let machineTime: Moment
  }
  /// What is to be known and is no problem; left out where there is nothing.
  package let remarks: [String]?

  package struct Problem: Encodable {
    /// The entry, which is the line of the journal as well; none where it is about something else.
    package let entry: OrNull<Version>
    package let message: String
  }
}

/// What a copy of a journal holds.
package struct StoreCopy {
  package let entries: Int
  package let bytes: Int
  package let lastHash: String
  /// Bytes behind the last good entry that were set aside.
  package let bytesSetAside: Int
}
