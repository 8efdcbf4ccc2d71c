/// By when the IRO is to see a child, where that is not counted from the last visit alone.
///
/// Local practice: no source sets how often an IRO sees a child between reviews. A priority that is
/// raised asks for more from then on and makes nobody late in the past: what the shorter interval
/// would have had earlier is due within five working days of the change [own], or on the day that
/// was due before, where that is sooner. A child whose first review was held without the IRO ever
/// having seen the child is to be seen within five working days of it [own], since SI 2010/959
/// regulation 36(1)(b) asks for a talk before it.
struct SeeingDay: Hashable, Sendable {
  var day: Day
  /// What the day is, nil where it is counted from the last visit by the priority's interval.
  var because: String?

  /// How long after a change of the priority, or a first review without a visit.
  static let grace = Term(5, .workingDays)

  /// - Parameters:
  ///   - start: when the child was last seen, or came into care.
  ///   - isSeen: whether the child was seen on that day.
  init(from start: Day, isSeen: Bool, _ child: ChildState, _ context: ClockContext) {
    let sets = child.tracking.all
    let first = sets.last { $0.on <= start }?.value.priority
    day = context.policy.seenTerm(first).end(from: start, workingDays: context.workingDays)
    for set in sets where set.on > start { take(set, from: start, context) }
    guard !isSeen,
      let review = child.reviews.held.first(where: { $0.held >= start && $0.own != nil })
    else { return }
    let soon = Self.grace.end(from: review.held, workingDays: context.workingDays)
    if soon < day {
      day = soon
      because = "5 working days after the first review, which was held with the child not seen"
    }
  }

  private mutating func take(
    _ set: Recorded<Tracking>, from start: Day, _ context: ClockContext
  ) {
    let priority = set.value.priority
    let counted = context.policy.seenTerm(priority)
      .end(from: start, workingDays: context.workingDays)
    let soon = Self.grace.end(from: set.on, workingDays: context.workingDays)
    if counted >= min(day, soon) {
      (day, because) = (counted, nil)
    } else if soon < day {
      day = soon
      because = "5 working days after \(priority.title) was set on \(set.on.short)"
    } else {
      because = because ?? "the day that was due before \(priority.title) was set"
    }
  }
}
