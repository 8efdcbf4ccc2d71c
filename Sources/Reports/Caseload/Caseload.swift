import Domain

/// The children of a scope as a list that is filtered and sorted while a person types.
///
/// Make it once for each state of the register: the order of names is worked out then, and every
/// filter and order after that runs over summaries and search texts alone.
package struct Caseload: Sendable {
  package let scope: Scope
  package let today: Day
  /// The rows of the scope, closed cases too.
  package let members: RowSet
  /// The rows of the scope whose children are looked after.
  package let open: RowSet
  private let byName: [UInt32]

  package init(_ register: Register, scope: Scope, today: Day) {
    self.scope = scope
    self.today = today
    let members = scope.rows(in: register)
    var open = members
    register.forEachSummary { row, summary in
      if !summary.isLookedAfter { open.remove(row) }
    }
    self.members = members
    self.open = open
    byName = NameOrder(register).rows.filter { members.contains(Int($0)) }
  }

  /// How many children of the scope are looked after.
  package var count: Int { open.count }

  /// Returns the rows that the filter shows, in order.
  package func rows(
    matching filter: Filter, sortedBy order: SortOrder = SortOrder(), in register: Register
  ) -> [Int] {
    sorted(matches(filter, in: register), by: order, in: register)
  }

  /// Returns the set of rows that the filter shows.
  package func matches(_ filter: Filter, in register: Register) -> RowSet {
    var rows = filter.asksForClosed ? members : open
    let matching = FilterMatching(register: register, today: today)
    for term in filter.terms {
      let found = matching.rows(term.test)
      if term.isNegated {
        rows.subtract(found)
      } else {
        rows.formIntersection(found)
      }
    }
    return rows
  }

  /// Returns the rows of a set in order.
  package func sorted(_ rows: RowSet, by order: SortOrder, in register: Register) -> [Int] {
    var list = byName.filter { rows.contains(Int($0)) }
    if order.column == .name {
      if order.isReversed { list.reverse() }
    } else {
      let keys = SortKeys(register, by: order).keys
      RadixSort.sort(&list) { keys[Int($0)] }
    }
    return list.map { Int($0) }
  }

  /// Returns how many children the filter shows.
  package func count(matching filter: Filter, in register: Register) -> Int {
    matches(filter, in: register).count
  }
}
