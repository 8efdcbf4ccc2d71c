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
  package let moves: [Move]

  package struct Column: Encodable, Sendable {
    /// "high", "medium" or "low"; null for children without a priority.
    package let priority: OrNull<String>
    package let count: Int
    /// How many nobody has touched for three weeks.
    package let still: Int
    package let cards: [Card]
  }

  package struct Card: Encodable, Sendable {
    package let id: String
    package let name: OrNull<String>
    package let age: OrNull<Int>
    package let iro: OrNull<String>
    package let since: OrNull<Day>
    package let reason: OrNull<String>
    package let lastTouched: OrNull<Day>
    package let daysUntouched: OrNull<Int>
    /// A High case that nobody has touched for three weeks.
    package let standsOut: Bool

    init(_ card: PriorityCard) {
      id = card.id.rawValue
      name = OrNull(name: card.name, of: card.id)
      age = OrNull(card.age)
      iro = OrNull(card.iro)
      since = OrNull(card.since)
      reason = OrNull(card.reason)
      lastTouched = OrNull(card.lastTouched)
      daysUntouched = OrNull(card.daysUntouched)
      standsOut = card.standsOut
    }
  }

  package struct Move: Encodable, Sendable {
    package let id: String
    package let name: OrNull<String>
    package let iro: OrNull<String>
    /// Null where no priority was set before.
    package let from: OrNull<String>
    package let to: String
    package let on: Day
    package let reason: String

    init(_ move: PriorityMove) {
      id = move.id.rawValue
      name = OrNull(name: move.name, of: move.id)
      iro = OrNull(move.iro)
      from = OrNull(move.from?.rawValue)
      to = move.to.rawValue
      on = move.on
      reason = move.reason
    }
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
        cards: column.rows.map { Card(PriorityCard($0, in: register, today: wall.today)) })
    }
    self.since = since
    self.moves = moves.map(Move.init)
  }
}
