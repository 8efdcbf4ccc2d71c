import Domain

/// A cell of the board: whose line, and which column.
package struct BoardCell: Hashable, Sendable {
  package let line: BoardLineID
  package let column: BoardColumn

  package init(_ line: BoardLineID, _ column: BoardColumn) {
    self.line = line
    self.column = column
  }

  /// Exactly the things that the cell counted, the most pressing first.
  package func items(in register: Register, at seen: Viewpoint) -> [BoardItem] {
    var found: [BoardItem] = []
    BoardScan(register: register, seen: seen).forEach { line, column, item in
      if column == self.column, self.line == .everyone || line == self.line { found.append(item) }
    }
    return sorted(found, in: register)
  }

  /// Whose line it is, in words: "P. Ellery", "Unallocated", "Team".
  package func who(in register: Register) -> String {
    switch line {
    case .officer(let place): register.officer(at: place)?.name ?? "–"
    case .unallocated: "Unallocated"
    case .everyone: "Team"
    }
  }

  /// Duties stay as Today lists them; notifications by stage, the highest first; reviews late ones
  /// first, the newest first; children by due day where they are due soon, else by name.
  private func sorted(_ items: [BoardItem], in register: Register) -> [BoardItem] {
    switch column {
    case .late: items
    case .notifications: items.sorted { Self.order($0).lexicographicallyPrecedes(Self.order($1)) }
    case .reviews: items.sorted { Self.order($0).lexicographicallyPrecedes(Self.order($1)) }
    case .dueSoon: inOrder(items, register) { due($0, register) }
    default: inOrder(items, register) { _ in 0 }
    }
  }

  private static func order(_ item: BoardItem) -> [Int] {
    switch item {
    case .notification(let card): [-Int(card.stage), Int(card.answerDue), Int(card.number)]
    case .review(let row, let mark): [mark.timing == .late ? 0 : 1, -Int(mark.held), row]
    case .child(let row): [row]
    case .duty(let item): [Int(item.row)]
    }
  }

  private func due(_ item: BoardItem, _ register: Register) -> Int32 {
    register.nextReview(at: item.row)?.due.number ?? ChildSummary.noDay
  }

  /// Items by a key, those of one key by the child's name.
  private func inOrder(
    _ items: [BoardItem], _ register: Register, by key: (BoardItem) -> Int32
  ) -> [BoardItem] {
    let ranks = NameOrder(register).ranks
    return items.map { (key: key($0), rank: ranks[$0.row], item: $0) }
      .sorted { ($0.key, $0.rank) < ($1.key, $1.rank) }.map(\.item)
  }
}
