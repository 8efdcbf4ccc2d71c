import Console
import Domain
import Reports

/// The clock of a child's next review, as forms show it.
struct ReviewClock {
  /// The child as a form about several names it.
  var name = ""
  let due: Day
  /// "second review by Wed 17 Feb 2027".
  let words: String

  init?(of child: ChildID?, _ world: World) {
    guard let child, let row = world.register.row(of: child),
      case let summary = world.register.summary(at: row),
      let next = world.register.nextReview(at: row, on: world.today)
    else { return nil }
    due = next.due
    words = "\(Review.title(Int(summary.nextReviewNumber))) by \(next.due.weekdayShort)"
  }

  /// The clocks of those of the children who have one, in the order of the children.
  static func each(of children: [ChildID], _ world: World) -> [ReviewClock] {
    zip(children, world.shortNames(of: children)).compactMap { child, name in
      var clock = ReviewClock(of: child, world)
      clock?.name = children.count > 1 ? name : ""
      return clock
    }
  }

  static func lines(_ clocks: [ReviewClock]) -> [Piece] {
    [Piece(clocks.count > 1 ? "The clocks" : "The clock", .heading)]
      + clocks.map { clock in
        Piece(clock.name.isEmpty ? clock.words.capitalisedFirst : "\(clock.name): \(clock.words)")
      }
  }

  /// " for Ola (11 Feb) and Łukasz (12 Feb)", nothing of the only child, nil where a day is past none
  /// of the clocks.
  static func past(_ clocks: [ReviewClock], _ day: Day) -> String? {
    let past = clocks.filter { $0.due < day }
    guard !past.isEmpty else { return nil }
    let names = past.filter { !$0.name.isEmpty }.map {
      "\($0.name) (\(DayWords.besides($0.due, day)))"
    }
    return names.isEmpty ? "" : " for \(ChildNames.listed(names))"
  }
}
