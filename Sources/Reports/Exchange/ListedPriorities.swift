import Domain

/// The wall of priorities and what moved on it, as `priorities --json` prints it.
package struct ListedPriorities: Encodable, Sendable {
  package let asAt: Day
  /// "then" or "now" where a past day is looked at.
  package let known: OrNull<String>
  /// High, Medium, Low, and the children without a priority.
  package let columns: [Column]
  /// The day after which something moved.
  package let since: Day
  /// The newest first.
  package let moves: [Listed<PriorityMove>]

  package struct Column: Encodable, Sendable {
    /// "high", "medium" or "low"; null for children without a priority.
    package let priority: OrNull<String>
    package let count: Int
    /// How many nobody has touched for three weeks.
    package let still: Int
    package let cards: [Listed<PriorityCard>]
  }

  package init(
    _ wall: PriorityWall, since: Day, _ moves: [PriorityMove], in register: Register,
    known: Lookback?
  ) {
    asAt = wall.today
    self.known = OrNull(known?.rawValue)
    columns = wall.columns.map { column in
      Column(
        priority: OrNull(column.priority?.rawValue), count: column.rows.count, still: column.still,
        cards: column.rows.map {
          Listed(PriorityCard.columns, PriorityCard($0, in: register, today: wall.today))
        })
    }
    self.since = since
    self.moves = moves.map { Listed(PriorityMove.columns, $0) }
  }
}
