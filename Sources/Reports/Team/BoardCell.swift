import Domain

/// A cell of the board: whose line, and which figure.
package struct BoardCell: Hashable, Sendable {
  package let line: BoardLineID
  package let figure: FigureID

  package init(_ line: BoardLineID, _ figure: FigureID) {
    self.line = line
    self.figure = figure
  }

  /// Exactly the things that the cell counted, the most pressing first; none where there is no such
  /// figure any more.
  package func items(in register: Register, at seen: Viewpoint) -> [BoardItem] {
    guard let figure = Figure.find(figure, register, at: seen.today) else { return [] }
    var found: [BoardItem] = []
    BoardScan(register: register, seen: seen, figures: [figure]).forEach { line, _, item in
      if self.line == .everyone || line == self.line { found.append(item) }
    }
    return sorted(found, figure, in: register, today: seen.today)
  }

  /// Those of the things a cell counted that a person may see, and how many are of children whom they
  /// may not: a past day's, or a review of a case that has gone to another since.
  package static func seen(
    _ items: [BoardItem], by sight: Sight, in register: Register
  ) -> (items: [BoardItem], others: Int) {
    if sight.reach == .everyone { return (items, 0) }
    let shown = items.filter { sight.reads(row: $0.row, in: register) }
    return (shown, items.count - shown.count)
  }

  /// "3 of them of children who are another's now", empty of none.
  package static func othersWords(_ others: Int) -> String {
    others == 0 ? "" : "\(others.grouped) of them of children who are another's now"
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
  private func sorted(
    _ items: [BoardItem], _ figure: Figure, in register: Register, today: Day
  ) -> [BoardItem] {
    switch figure.counts {
    case .lateDuties, .missedTargets: items
    case .openNotifications, .marks:
      items.sorted { Self.order($0).lexicographicallyPrecedes(Self.order($1)) }
    case .children:
      inOrder(items, register) { figure.id == .dueSoon ? due($0, register, today) : 0 }
    }
  }

  private static func order(_ item: BoardItem) -> [Int] {
    switch item {
    case .notification(let card): [-Int(card.stage), Int(card.answerDue), Int(card.number)]
    case .mark(let row, let mark):
      [[.late, .notTalked].contains(mark.outcome) ? 0 : 1, -Int(mark.day), row]
    case .child(let row): [row]
    case .duty(let item): [Int(item.row)]
    }
  }

  private func due(_ item: BoardItem, _ register: Register, _ today: Day) -> Int32 {
    register.nextReview(at: item.row, on: today)?.due.number ?? ChildSummary.noDay
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
