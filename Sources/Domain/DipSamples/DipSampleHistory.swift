/// What was found when a child's case was drawn for dip samples.
package struct DipSampleHistory: Sendable {
  /// As recorded; of several checks in one sample the last counts.
  package private(set) var checks: [Recorded<DipSampleCheck>] = []

  init() {}

  mutating func take(_ check: Recorded<DipSampleCheck>) { checks.append(check) }
}
