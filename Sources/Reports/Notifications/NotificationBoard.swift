import Domain

/// The QA notifications of a scope by stage of the ladder, made from cards alone.
package struct NotificationBoard: Sendable {
  package let columns: [Column]

  package struct Column: Hashable, Sendable {
    /// The key of the stage, "praise", "resolved", or "other" for what stands at no stage of its
    /// ladder.
    package let key: String
    package let title: String
    package let cards: [NotificationCard]
    /// How many are past the time for an answer.
    package let late: Int

    package var count: Int { cards.count }
  }

  /// Makes the board; `resolvedSince` is the first day of the resolved ones that are listed, a year
  /// before today unless named.
  package init(_ register: Register, scope: Scope, at seen: Viewpoint, resolvedSince: Day? = nil) {
    let members = scope.rows(in: register, on: seen.today)
    var open: [String: [NotificationCard]] = [:]
    var other: [NotificationCard] = []
    var praise: [NotificationCard] = []
    var resolved: [NotificationCard] = []
    let first = (resolvedSince ?? seen.today.adding(months: -12)).number
    register.forEachCard { card in
      guard members.contains(Int(card.row)) else { return }
      if card.isResolved {
        guard card.resolved >= first else { return }
        if card.isPraise { praise.append(card) } else { resolved.append(card) }
      } else if let stage = card.stage(in: register) {
        open[stage.title, default: []].append(card)
      } else {
        other.append(card)
      }
    }
    // A stage of an older ladder stands while it holds a notification of the scope.
    let today = Set(register.policy.ladder.stages.map(\.title))
    var columns = register.stagesInUse.filter { today.contains($0.title) || open[$0.title] != nil }
      .map { Column(key: $0.key, title: $0.title, open: open[$0.title] ?? [], at: seen) }
    if !other.isEmpty {
      columns.append(Column(key: "other", title: "Other", open: other, at: seen))
    }
    praise.sort { ($0.raised, $0.number) > ($1.raised, $1.number) }
    columns.append(Column(key: "praise", title: "Praise", cards: praise, late: 0))
    resolved.sort { ($0.resolved, $0.number) > ($1.resolved, $1.number) }
    columns.append(Column(key: "resolved", title: "Resolved", cards: resolved, late: 0))
    self.columns = columns
  }

  /// Every notification that is not resolved, in the order of stages.
  package var open: [NotificationCard] {
    columns.filter { $0.key != "resolved" && $0.key != "praise" }.flatMap(\.cards)
  }

  package var late: Int { columns.reduce(0) { $0 + $1.late } }
}

extension NotificationBoard.Column {
  fileprivate init(key: String, title: String, open: [NotificationCard], at seen: Viewpoint) {
    self.init(
      key: key, title: title,
      cards: open.sorted { ($0.answerDue, $0.number) < ($1.answerDue, $1.number) },
      late: open.count { $0.isLate(at: seen) })
  }
}

extension NotificationCard {
  /// Whether an answer is awaited and its time has passed.
  package func isLate(at seen: Viewpoint) -> Bool {
    guard !isResolved, answerDue != ChildSummary.noDay else { return false }
    if answerDueAt != .max { return answerDueAt < seen.now.milliseconds }
    return answerDue < seen.today.number
  }
}
