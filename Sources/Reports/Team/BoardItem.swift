import Domain

/// Whose line of the board something stands on.
package enum BoardLineID: Hashable, Sendable {
  /// The place of an officer in ``Register/officers``.
  case officer(UInt16)
  case unallocated
  case everyone

  /// The line of who held a case on a past day.
  init(place: UInt16) { self = place == ChildSummary.noOfficer ? .unallocated : .officer(place) }

  /// The line of who holds a case now, given the places that stand for nobody.
  init(place: UInt16, nobody: Set<UInt16>) {
    self = nobody.contains(place) ? .unallocated : .officer(place)
  }
}

/// One thing that a cell of the board counts.
package enum BoardItem: Hashable, Sendable {
  /// The row of a child.
  case child(Int)
  case duty(DueItem)
  case notification(NotificationCard)
  case mark(row: Int, Mark)

  /// The child's row.
  package var row: Int {
    switch self {
    case .child(let row), .mark(let row, _): row
    case .duty(let item): Int(item.row)
    case .notification(let card): Int(card.row)
    }
  }
}
