import Domain

/// Walks once over the register and tells, for everything the board counts, on whose line and in
/// which column it stands. The board counts what it is told, a cell's list keeps it: so a number
/// and the rows it opens cannot differ.
struct BoardScan {
  let register: Register
  let seen: Viewpoint

  func forEach(_ body: (BoardLineID, BoardColumn, BoardItem) -> Void) {
    takeChildren(body)
    takeDuties(body)
    takeNotifications(body)
    register.forEachReview(after: seen.today.adding(months: -12), upTo: seen.today) { row, mark in
      guard mark.timing != .notKnown else { return }
      body(BoardLineID(place: mark.officer), .reviews, .review(row: row, mark))
    }
  }

  private func takeChildren(_ body: (BoardLineID, BoardColumn, BoardItem) -> Void) {
    let today = seen.today.number
    let soon = register.soonUntil(seen.today).number
    register.forEachChild { row, summary, duties in
      guard summary.isLookedAfter else { return }
      let line = BoardLineID(place: summary.officer)
      body(line, .children, .child(row))
      body(line, BoardScan.column(of: summary.priority), .child(row))
      let review = duties.day(of: .nextReview)
      if review >= today, review <= soon { body(line, .dueSoon, .child(row)) }
      if duties.day(of: .seeing) < today { body(line, .notSeen, .child(row)) }
    }
  }

  private func takeDuties(_ body: (BoardLineID, BoardColumn, BoardItem) -> Void) {
    let list = DueList(register, scope: .everyone, today: seen.today, now: seen.now)
    for item in list.items.prefix(list.count(of: .late)) {
      let officer = register.summary(at: Int(item.row)).officer
      body(BoardLineID(place: officer), .late, .duty(item))
    }
  }

  private func takeNotifications(_ body: (BoardLineID, BoardColumn, BoardItem) -> Void) {
    let stages = register.policy.ladder.stages
    register.forEachCard { card in
      guard !card.isResolved else { return }
      let summary = register.summary(at: Int(card.row))
      guard summary.isLookedAfter else { return }
      let line = BoardLineID(place: summary.officer)
      body(line, .notifications(stage: nil), .notification(card))
      let key = card.stage(in: register)?.key
      if let place = stages.firstIndex(where: { $0.key == key }) {
        body(line, .notifications(stage: place), .notification(card))
      }
    }
  }

  private static func column(of priority: UInt8) -> BoardColumn {
    switch priority {
    case 1: .high
    case 2: .medium
    case 3: .low
    default: .unset
    }
  }
}

extension Register {
  /// Calls the body with every review held after one day and up to another, newest first of each
  /// child. The record is read only of a child with more of them than a summary has room for; where
  /// it cannot be read, those of the summary are told.
  package func forEachReview(after first: Day, upTo last: Day, _ body: (Int, ReviewMark) -> Void) {
    var crowded: [Int] = []
    forEachSummary { row, summary in
      let room = summary.recentReviews.count
      let oldest = summary.recentReviews[room - 1].held
      if oldest != ChildSummary.noDay, oldest > first.number {
        crowded.append(row)
        return
      }
      for place in 0..<room {
        let mark = summary.recentReviews[place]
        guard mark.held != ChildSummary.noDay, mark.held > first.number else { break }
        if mark.held <= last.number { body(row, mark) }
      }
    }
    for row in crowded {
      let marks: [ReviewMark]
      if let state = try? state(at: row) {
        marks = state.reviews.held.reversed().map { ReviewMark($0, of: state, officers: officers) }
      } else {
        let summary = summary(at: row)
        marks = summary.recentReviews.indices.map { summary.recentReviews[$0] }
      }
      for mark in marks where mark.held > first.number && mark.held <= last.number {
        body(row, mark)
      }
    }
  }
}
