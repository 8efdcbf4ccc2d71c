import Domain

/// The counts of one line of the board.
package struct BoardFigures: Hashable, Sendable {
  package internal(set) var children = 0
  package internal(set) var high = 0
  package internal(set) var medium = 0
  package internal(set) var low = 0
  package internal(set) var unset = 0
  package internal(set) var late = 0
  package internal(set) var dueSoon = 0
  package internal(set) var notSeen = 0
  /// Open notifications by the place of their stage.
  package internal(set) var notifications: [Int]
  package internal(set) var openNotifications = 0
  /// Reviews of twelve months: on time, of all whose last day can be told.
  package internal(set) var reviews = Share()
  /// The same for each three months of the twelve, the earliest first.
  package internal(set) var quarters = [Share](repeating: Share(), count: 4)
  /// Children whom one IRO has held throughout the period of care.
  package internal(set) var sameOfficer = 0

  /// The same, of all children of the line.
  package var sameIRO: Share { Share(sameOfficer, of: children) }

  /// A part of a whole, never printed as a percentage alone.
  package struct Share: Hashable, Sendable {
    package internal(set) var numerator = 0
    package internal(set) var denominator = 0

    package init(_ numerator: Int = 0, of denominator: Int = 0) {
      self.numerator = numerator
      self.denominator = denominator
    }

    /// The share in whole per cent, rounded half up; nil of nothing.
    package var percent: Int? {
      denominator == 0 ? nil : (numerator * 200 + denominator) / (2 * denominator)
    }

    /// "3 of 4 (75 %)", a dash of nothing.
    package var words: String {
      percent.map { "\(numerator.grouped) of \(denominator.grouped) (\($0) %)" } ?? "–"
    }
  }

  package subscript(column: BoardColumn) -> Int {
    switch column {
    case .children: children
    case .high: high
    case .medium: medium
    case .low: low
    case .unset: unset
    case .late: late
    case .dueSoon: dueSoon
    case .notSeen: notSeen
    case .notifications(nil): openNotifications
    case .notifications(let stage?):
      notifications.indices.contains(stage) ? notifications[stage] : 0
    case .reviews: reviews.denominator
    }
  }
}

/// Adds what a ``BoardScan`` tells to the figures of a line.
struct BoardCounting {
  /// The first days of the last three quarters of the twelve months.
  private let quarterStarts: [Int32]
  let none: BoardFigures

  init(today: Day, stages: Int) {
    quarterStarts = [-9, -6, -3].map { today.adding(months: $0).number }
    none = BoardFigures(notifications: [Int](repeating: 0, count: stages))
  }

  func add(_ column: BoardColumn, _ item: BoardItem, to figures: inout BoardFigures) {
    switch column {
    case .children: figures.children += 1
    case .high: figures.high += 1
    case .medium: figures.medium += 1
    case .low: figures.low += 1
    case .unset: figures.unset += 1
    case .late: figures.late += 1
    case .dueSoon: figures.dueSoon += 1
    case .notSeen: figures.notSeen += 1
    case .notifications(nil): figures.openNotifications += 1
    case .notifications(let stage?): figures.notifications[stage] += 1
    case .reviews:
      guard case .review(_, let mark) = item else { return }
      let onTime = mark.timing == .onTime ? 1 : 0
      let quarter = quarterStarts.count { mark.held > $0 }
      figures.reviews.numerator += onTime
      figures.reviews.denominator += 1
      figures.quarters[quarter].numerator += onTime
      figures.quarters[quarter].denominator += 1
    }
  }
}
