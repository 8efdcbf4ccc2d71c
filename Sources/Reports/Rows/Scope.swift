import Domain

/// Whose children a list is about.
package enum Scope: Hashable, Sendable {
  /// The children whom one officer holds.
  case officer(OfficerID)
  /// The children of the whole service.
  case everyone
  /// The children whom nobody holds.
  case unallocated

  /// The places of officers in a ``ChildSummary`` that the scope takes, or nil for every place.
  func place(in register: Register) -> UInt16? {
    switch self {
    case .officer(let id): register.place(of: id) ?? Scope.nobody
    case .everyone: nil
    case .unallocated: ChildSummary.noOfficer
    }
  }

  /// The rows of the children within, closed cases too.
  package func rows(in register: Register) -> RowSet {
    guard let place = place(in: register) else {
      return RowSet(capacity: register.childCount, all: true)
    }
    var rows = RowSet(capacity: register.childCount)
    register.forEachSummary { row, summary in
      if summary.officer == place { rows.insert(row) }
    }
    return rows
  }

  /// A place that no officer has, for an officer whom the register does not know.
  private static let nobody = ChildSummary.noOfficer - 1
}
