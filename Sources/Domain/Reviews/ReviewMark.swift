/// What boards and measures need of one review that was held, in a fixed layout.
package struct ReviewMark: BitwiseCopyable, Hashable, Sendable {
  /// The day it was held as ``Day/number``, ``ChildSummary/noDay`` where there is none.
  package var held: Int32 = ChildSummary.noDay
  /// The place in ``Register/officers`` of the IRO who held the case on that day, or
  /// ``ChildSummary/noOfficer``.
  package var officer: UInt16 = ChildSummary.noOfficer
  package var timing: Timing = .notKnown
  private var padding: UInt8 = 0

  /// Whether a review was in time under regulation 33 or 48 of SI 2010/959.
  package enum Timing: UInt8, BitwiseCopyable, Sendable {
    case onTime, late
    /// By when it was due cannot be told: it counts neither way.
    case notKnown
  }

  package init() {}
}
