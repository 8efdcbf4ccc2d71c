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
    var comparison = ReturnComparison(files, today: today, register: register)
    for (place, id) in comparison.roster.ids.enumerated() {
      comparison.compare(place, with: try register.state(of: id))
    }
    var plan = comparison.finished()
    plan.allocateNewChildren(today: today, register: register)
    return plan
  }
}

extension Register {
  /// What is known of a child, or nil where the register has none of this id.
  func state(of id: ChildID) throws(RecordDamage) -> ChildState? {
    guard let row = row(of: id) else { return nil }
    return try state(at: row)
  }
}
