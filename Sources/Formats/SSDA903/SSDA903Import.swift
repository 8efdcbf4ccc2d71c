import Domain

extension ImportPlan {
  /// Compares the files of an SSDA903 return with the register.
  ///
  /// Every row ends as added, changed, unchanged, duplicate of another, or quarantined, which is
  /// only what cannot be represented; what is odd but possible is taken in and doubted. Nothing
  /// that the service recorded itself is touched.
  ///
  /// - Parameters:
  ///   - files: The files of the folder, whatever their names.
  ///   - today: The day of the import, after which nothing can have happened.
  ///   - register: What is known.
  /// - Returns: The plan, of which nothing is recorded yet.
  /// - Throws: What is wrong with a record of the register that cannot be read.
  package static func ssda903(
    _ files: [InputFile], today: Day, register: Register
  ) throws(RecordDamage) -> ImportPlan {
    var steps = ReturnImport(files, today: today, register: register)
    var drafts: [Draft] = []
    while let more = try steps.next() { drafts += more }
    var plan = steps.plan
    plan.drafts = drafts
    return plan
  }
}

/// The comparison of a return with the register, some children at a time.
package struct ReturnImport: StepwiseImport {
  private var comparison: ReturnComparison
  private let register: Register
  /// The place in the roster of the child to be compared next.
  private var place = 0
  private var hasEnded = false

  package init(_ files: [InputFile], today: Day, register: Register) {
    comparison = ReturnComparison(files, today: today, register: register)
    self.register = register
  }

  package mutating func next() throws(RecordDamage) -> [Draft]? {
    let ids = comparison.roster.ids
    while place < ids.count, comparison.plan.drafts.count < ReturnImport.atOnce {
      comparison.compare(place, with: try register.state(of: ids[place]))
      place += 1
    }
    if !comparison.plan.drafts.isEmpty { return comparison.plan.takeDrafts() }
    guard !hasEnded else { return nil }
    hasEnded = true
    let solo = register.policy.soloOfficer
    return comparison.plan.allocations(to: solo, of: comparison.newChildren, comparison.today)
  }

  /// The plan as far as it is compared, without the drafts that were handed on.
  package var plan: ImportPlan { comparison.finished() }

  private static let atOnce = 100
}

extension Register {
  /// What is known of a child, or nil where the register has none of this id.
  func state(of id: ChildID) throws(RecordDamage) -> ChildState? {
    guard let row = row(of: id) else { return nil }
    return try state(at: row)
  }
}
