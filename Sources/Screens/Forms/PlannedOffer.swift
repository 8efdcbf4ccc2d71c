import Console
import Domain
import Reports

/// What stands in the diary for the children of a form: the day, the time and the place that are
/// proposed, because what is recorded is most likely what was planned.
struct PlannedOffer {
  /// The plan whose day is proposed: the one that every child has open, of today or before.
  let proposed: Appointment?
  private let plans: [Appointment]
  private let what: String

  static func visit(_ children: [ChildID], _ world: World) -> PlannedOffer {
    PlannedOffer("The visit", children, world) { $0.visits.nextPlanned?.value }
  }

  static func review(_ children: [ChildID], _ world: World) -> PlannedOffer {
    PlannedOffer("The review", children, world) { $0.reviews.nextPlanned?.value.appointment }
  }

  private init(
    _ what: String, _ children: [ChildID], _ world: World, plan: (ChildState) -> Appointment?
  ) {
    self.what = what
    let plans = children.map { world.state(of: $0).flatMap(plan) }
    var known: [Appointment] = []
    for case let plan? in plans where !known.contains(plan) { known.append(plan) }
    self.plans = known.sorted { ($0.day, $0.minute ?? 0) < ($1.day, $1.minute ?? 0) }
    // Of children with different plans, or none, no day is proposed for all of them.
    let isOne = known.count == 1 && !plans.contains(nil)
    proposed = isOne && known[0].day <= world.today ? known[0] : nil
  }

  /// The day that is proposed, or today.
  func day(_ world: World) -> DayText {
    guard let proposed, proposed.day != world.today else { return "today" }
    return DayText(proposed.day)
  }

  /// "The visit was planned for Thu 26 Nov 11:30, school"; a line for each plan.
  func lines(_ world: World) -> [Piece] {
    plans.map { plan in
      let time = plan.time.map { " \($0)" } ?? ""
      let place = plan.place?.trimmed.orNil.map { ", \($0)" } ?? ""
      let verb = plan.day < world.today ? "was" : "is"
      let day = DayWords.ofYear(plan.day, today: world.today)
      return Piece("\(what) \(verb) planned for \(day)\(time)\(place)", .hint)
    }
  }
}
