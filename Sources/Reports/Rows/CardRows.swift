import Domain

extension Register {
  /// Calls the body with the notification cards of one row.
  package func forEachCard(of row: Int, _ body: (NotificationCard) -> Void) {
    if isChanged(row) {
      for card in changedCards(at: row) { body(card) }
      return
    }
    kept.withCards { cards in
      var place = (0..<cards.count).firstPlace { Int(cards[$0].row) >= row }
      while place < cards.count, Int(cards[place].row) == row {
        body(cards[place])
        place += 1
      }
    }
  }
}
