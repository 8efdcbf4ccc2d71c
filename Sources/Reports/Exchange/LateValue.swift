import Domain

/// By how much something is late, as the commands print it.
package struct LateValue: Encodable, Sendable {
  package let count: Int
  /// "workingDays", "days", "hours" or "minutes".
  package let unit: String

  init(_ lateness: Lateness) {
    count = lateness.count
    unit = lateness.unit.rawValue
  }
}
