import Domain

/// The children of a scope about whom an import left a doubt that nobody has settled.
///
/// The list comes from the summaries; what is doubted is read child by child, as it is shown.
package struct DoubtedChildren: Sendable {
  /// The rows of the children, those in care first, each group by name.
  package let rows: [Int]

  package init(_ register: Register, scope: Scope, today: Day) {
    let within = scope.rows(in: register, on: today)
    var found: [(row: Int, isClosed: Bool, name: String)] = []
    register.forEachSummary { row, summary in
      guard summary.flags.contains(.hasDoubt), within.contains(row) else { return }
      found.append((row, !summary.isLookedAfter(on: today), ""))
    }
    for place in found.indices {
      found[place].name = SearchText.fold(register.texts(at: found[place].row).shownName)
    }
    rows = found.sorted { one, two in
      if one.isClosed != two.isClosed { return two.isClosed }
      return one.name == two.name ? one.row < two.row : one.name < two.name
    }
    .map(\.row)
  }
}

/// A child with the doubts about it.
package struct DoubtedChild: Hashable, Sendable {
  package let row: Int
  package let id: ChildID
  package let name: String
  package let isLookedAfter: Bool
  /// Those that are not settled.
  package let doubts: [DoubtLine]

  package init(row: Int, in register: Register, today: Day) throws(RecordDamage) {
    let state = try register.state(at: row)
    self.row = row
    id = state.id
    name = state.name
    isLookedAfter = state.isLookedAfter(on: today)
    doubts = DoubtLine.all(of: state, in: register).filter { $0.settled == nil }
  }
}
