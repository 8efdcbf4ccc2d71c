import Domain

/// The children of a scope as a list that is filtered and sorted while a person types.
///
/// Make it once for each state of the register, and put its members in order once for each order:
/// a filter then only cuts down what is in order already.
package struct Caseload: Sendable {
  package let scope: Scope
  package let today: Day
  /// The rows of the scope, closed cases too.
  package let members: RowSet
  /// The rows of the scope whose children are looked after.
  package let open: RowSet

  package init(_ register: Register, scope: Scope, today: Day) {
    self.scope = scope
    self.today = today
    let members = scope.rows(in: register, on: today)
    var open = members
    register.forEachSummary { row, summary in
      if !summary.isLookedAfter(on: today) { open.remove(row) }
    }
    self.members = members
    self.open = open
  }

  /// How many children of the scope are looked after.
  package var count: Int { open.count }

  /// Returns the rows that the filter shows, in order.
  package func rows(
    matching filter: Filter, sortedBy order: SortOrder = SortOrder(), in register: Register
  ) -> [Int] {
    let found = matches(filter, in: register)
    return members(in: order, of: register).map { Int($0) }.filter(found.contains)
  }

  /// Returns the set of rows that the filter shows: none where a term of it is not understood.
  package func matches(_ filter: Filter, in register: Register) -> RowSet {
    if filter.misunderstood != nil { return RowSet(capacity: register.childCount) }
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

  /// Returns every member in order.
  package func members(in order: SortOrder, of register: Register) -> [UInt32] {
    var list = NameOrder(register).rows.filter { members.contains(Int($0)) }
    if order.column == .surname { list = SurnameOrder.sorted(list, in: register) }
    if order.column == .name || order.column == .surname {
      if order.isReversed { list.reverse() }
    } else {
      let keys = SortKeys(register, by: order, today: today).keys
      RadixSort.sort(&list) { keys[Int($0)] }
    }
    return list
  }

  /// Returns how many children the filter shows.
  package func count(matching filter: Filter, in register: Register) -> Int {
    matches(filter, in: register).count
  }
}
