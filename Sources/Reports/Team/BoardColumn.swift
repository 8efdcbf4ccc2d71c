import Domain

/// What the team board counts of an IRO's work, in the order in which it stands there.
package enum BoardColumn: Hashable, Sendable {
  case children, high, medium, low, unset
  case late, dueSoon, notSeen
  /// Open notifications at a stage of the ladder, by its place; nil for every stage.
  case notifications(stage: Int?)
  /// Reviews of the last twelve months.
  case reviews

  /// Every column for a ladder.
  package static func all(_ ladder: Ladder) -> [BoardColumn] {
    [.children, .high, .medium, .low, .unset, .late, .dueSoon, .notSeen]
      + ladder.stages.indices.map { .notifications(stage: $0) }
      + [.notifications(stage: nil), .reviews]
  }

  /// A count with what its rows are: "12 reviews due in 20 working days", "1 child looked after".
  package func words(_ count: Int, _ policy: Policy) -> String {
    let words = words(policy)
    guard count == 1 else { return "\(count.grouped) \(words)" }
    for (many, one) in [
      ("children", "child"), ("things", "thing"), ("reviews", "review"),
      ("open notifications", "open notification"),
    ] where words.hasPrefix(many) {
      return "1 \(one)\(words.dropFirst(many.count))"
    }
    return "1 \(words)"
  }

  /// What its rows are, of any number: "reviews due in 20 working days".
  package func words(_ policy: Policy) -> String {
    switch self {
    case .children: "children looked after"
    case .high: "children of High priority"
    case .medium: "children of Medium priority"
    case .low: "children of Low priority"
    case .unset: "children without a priority"
    case .late: "things late"
    case .dueSoon: "reviews due in \(policy.dueSoonWorkingDays) working days"
    case .notSeen: "children not seen in time"
    case .notifications(nil): "open notifications"
    case .notifications(let stage?):
      "open notifications at \(policy.ladder.stages[stage].title)"
    case .reviews: "reviews held in 12 months"
    }
  }

  /// Exactly what is counted, for a person who asks why.
  package func definition(_ policy: Policy) -> String {
    switch self {
    case .children: "Children who are looked after and whose case the IRO holds."
    case .high, .medium, .low: "Children looked after whose last recorded priority is this one."
    case .unset: "Children looked after for whom no tracking priority was ever recorded."
    case .late:
      "Obligations whose last day has passed, each once, as Today lists them; a child can have "
        + "several."
    case .dueSoon:
      "Children whose next statutory review is due from today until the end of "
        + "\(policy.dueSoonWorkingDays) working days; late ones are not among them."
    case .notSeen:
      "Children whom the IRO has not seen within the time that the service sets for their priority "
        + "(local rule). Where no visit was ever recorded of an old case it is not known, not late."
    case .notifications:
      "QA notifications that are not resolved, praise among them, by the stage they stand at."
    case .reviews:
      "Reviews held in the twelve months up to today, counted for the IRO who held the case on that "
        + "day: on time of all whose last day can be told (SI 2010/959 regulations 33 and 48). "
        + "Meetings are counted, not children."
    }
  }
}

/// Whose line of the board something stands on.
package enum BoardLineID: Hashable, Sendable {
  /// The place of an officer in ``Register/officers``.
  case officer(UInt16)
  case unallocated
  case everyone

  init(place: UInt16) { self = place == ChildSummary.noOfficer ? .unallocated : .officer(place) }
}

/// One thing that a cell of the board counts.
package enum BoardItem: Hashable, Sendable {
  /// The row of a child.
  case child(Int)
  case duty(DueItem)
  case notification(NotificationCard)
  case review(row: Int, ReviewMark)

  /// The child's row.
  package var row: Int {
    switch self {
    case .child(let row), .review(let row, _): row
    case .duty(let item): Int(item.row)
    case .notification(let card): Int(card.row)
    }
  }
}
