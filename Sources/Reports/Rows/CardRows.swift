import Domain

extension Register {
  /// Calls the body with the notification cards of one row.
  package func forEachCard(of row: Int, _ body: (NotificationCard) -> Void) {
    if isChanged(row) {
      for card in changedCards(at: row) { body(card) }
      return
    }
    kept.withCards { cards in
      var low = 0
      var high = cards.count
      while low < high {
        let middle = (low + high) / 2
        if Int(cards[middle].row) < row { low = middle + 1 } else { high = middle }
      }
      while low < cards.count, Int(cards[low].row) == row {
        body(cards[low])
        low += 1
      }
    }
  }
}
