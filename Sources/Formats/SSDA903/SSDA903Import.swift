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

/// The comparison of a return with the register, some children at a time: the known first, then the
/// new, then those whom the return lacks.
package struct ReturnImport: StepwiseImport {
  private var comparison: ReturnComparison
  private let register: Register
  /// The places in the roster in the order in which they are compared.
  private let places: [Int]
  /// How many of the places are of known children.
  private let knownCount: Int
  private var reached = 0
  /// The rows of those whom the return lacks, once they are looked for.
  private var absent: [Int]?
  private var hasEnded = false

  package init(_ files: [InputFile], today: Day, register: Register) {
    comparison = ReturnComparison(files, today: today, register: register)
    self.register = register
    let ids = comparison.roster.ids
    let known = ids.indices.filter { register.row(of: ids[$0]) != nil }
    let new = ids.indices.filter { register.row(of: ids[$0]) == nil }
    places = known + new
    knownCount = known.count
    if register.childCount > 0 { comparison.noteTraits(of: new) }
  }

  package mutating func next() throws(RecordDamage) -> [Draft]? {
    while reached < places.count, comparison.plan.drafts.count < ReturnImport.atOnce {
      if reached == knownCount { try compareAbsentTwins() }
      try comparison.compare(places[reached], in: register)
      reached += 1
    }
    if reached == places.count { try takeAbsent() }
    if !comparison.plan.drafts.isEmpty { return comparison.plan.takeDrafts() }
    guard !hasEnded else { return nil }
    hasEnded = true
    let solo = register.policy.soloOfficer
    return comparison.plan.allocations(to: solo, of: comparison.unheld, comparison.today)
  }

  /// Looks for new children among those whom the return lacks.
  private mutating func compareAbsentTwins() throws(RecordDamage) {
    guard !comparison.twins.isEmpty else { return }
    var rows: Set<Int> = []
    register.forEachSummary { row, summary in
      if comparison.twins.concerns(born: summary.born) { rows.insert(row) }
    }
    rows.formUnion(comparison.rowsLacked(in: register).rows)
    for row in rows.sorted() { comparison.twins.compare(try register.state(at: row)) }
  }

  private mutating func takeAbsent() throws(RecordDamage) {
    guard comparison.tellsAbsent else { return }
    var rows = absent ?? comparison.absentRows(in: register).reversed()
    while let row = rows.last, comparison.plan.drafts.count < ReturnImport.atOnce {
      comparison.takeAbsent(try register.state(at: row))
      rows.removeLast()
    }
    absent = rows
  }

  /// The plan as far as it is compared, without the drafts that were handed on.
  package var plan: ImportPlan { comparison.finished() }

  private static let atOnce = 100
}

extension ReturnComparison {
  /// Compares the child in this place of the roster with the register.
  fileprivate mutating func compare(
    _ place: Int, in register: Register
  ) throws(RecordDamage) {
    let state = try register.state(of: roster.ids[place])
    if let state { twins.compare(state) }
    compare(place, with: state, in: register)
  }
}

extension Register {
  /// What is known of a child, or nil where the register has none of this id.
  func state(of id: ChildID) throws(RecordDamage) -> ChildState? {
    guard let row = row(of: id) else { return nil }
    return try state(at: row)
  }
}
