extension Register {
  /// How many children the register knows; rows count from 0.
  package var childCount: Int { shelf.count + overlay.added.count }

  /// The row of a child, or nil where the register does not know it.
  package func row(of id: ChildID) -> Int? { overlay.added[id] ?? shelf.row(of: id) }

  package func summary(at row: Int) -> ChildSummary {
    if overlay.holds(row), let held = overlay.held[row] { return held.summary }
    return shelf.withSummaries { $0[row] }
  }

  package func texts(at row: Int) -> ChildTexts {
    if overlay.holds(row), let held = overlay.held[row] { return held.texts }
    return shelf.texts(at: row)
  }

  package func record(at row: Int) throws(ShelfDamage) -> ChildRecord {
    if overlay.holds(row), let held = overlay.held[row] { return held.record }
    return try shelf.record(at: row)
  }

  /// Returns what is known of the child of a row, put together now.
  package func state(at row: Int) throws(ShelfDamage) -> ChildState {
    ChildState(try record(at: row), policy: policy, workingDays: workingDays)
  }

  /// Calls the body with every row and its summary, in the order of rows.
  package func forEachSummary(_ body: (Int, borrowing ChildSummary) -> Void) {
    let isUntouched = overlay.held.isEmpty
    shelf.withSummaries { summaries in
      // A pointer lends a summary where it lies; the subscript of the buffer would copy it.
      guard let first = summaries.baseAddress else { return }
      for row in 0..<summaries.count {
        if !isUntouched, overlay.holds(row), let held = overlay.held[row] {
          body(row, held.summary)
        } else {
          body(row, first[row])
        }
      }
    }
    for row in shelf.count..<childCount {
      if let held = overlay.held[row] { body(row, held.summary) }
    }
  }

  /// Calls the body with every notification card.
  package func forEachCard(_ body: (NotificationCard) -> Void) {
    shelf.withCards { cards in
      for card in cards where !overlay.holds(Int(card.row)) { body(card) }
    }
    for row in overlay.held.keys.sorted() {
      for card in overlay.held[row]?.cards ?? [] { body(card) }
    }
  }

  /// The rows that changed since the shelf was made, in order.
  package var changedRows: [Int] { overlay.held.keys.sorted() }

  /// The cards of a changed row.
  package func changedCards(at row: Int) -> [NotificationCard] { overlay.held[row]?.cards ?? [] }

  /// True where the row's child lies in memory and not on the shelf.
  package func isChanged(_ row: Int) -> Bool { overlay.holds(row) }

  /// The folded search text of a changed row.
  package func changedSearch(at row: Int) -> [UInt8] { overlay.held[row]?.search ?? [] }

  /// What a person may take back or bring back.
  package func hand(of officer: OfficerID) -> Hand {
    overlay.hands[officer] ?? shelf.hand(of: officer) ?? Hand()
  }

  /// The hands of those who recorded something since the shelf was made.
  package var changedHands: [OfficerID: Hand] { overlay.hands }

  /// The officer at a place of ``officers``.
  package func officer(at place: UInt16) -> Officer? {
    Int(place) < officers.count ? officers[Int(place)] : nil
  }

  package func officer(_ id: OfficerID) -> Officer? { officers.first { $0.id == id } }

  /// The place of an officer, as a ``ChildSummary`` names it.
  package func place(of id: OfficerID) -> UInt16? {
    officers.firstIndex { $0.id == id }.map { UInt16(clamping: $0) }
  }
}
