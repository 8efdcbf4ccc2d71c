import Domain

/// An import that is compared piece by piece, so that what it records need never be held whole.
package protocol StepwiseImport {
  /// What to record of the next piece, or nil after the last.
  ///
  /// - Throws: What is wrong with a record of the register that cannot be read.
  mutating func next() throws(RecordDamage) -> [Draft]?

  /// The account of all that was compared so far, without what was handed on.
  var plan: ImportPlan { get }
}

extension StepwiseImport {
  /// The account of the whole import; what would be recorded is dropped.
  package mutating func runThrough() throws(RecordDamage) -> ImportPlan {
    while try next() != nil {}
    return plan
  }
}

/// An import that is small enough to be compared at once, as a list is.
package struct WholeImport: StepwiseImport {
  package private(set) var plan: ImportPlan
  private var isHandedOn = false

  package init(_ plan: ImportPlan) { self.plan = plan }

  package mutating func next() -> [Draft]? {
    if isHandedOn { return nil }
    isHandedOn = true
    return plan.takeDrafts()
  }
}
