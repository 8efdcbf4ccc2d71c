import Domain

/// The day of something that may stand in the diary: what was given, or today.
///
/// Where none is given and a plan of an earlier day is open, neither that day nor today is taken: the
/// command asks. Which of the two is meant moves statutory dates, and cannot be told.
struct PlannedDay {
  /// A thing that is planned, and where its plan is found.
  enum What: String {
    case visit, review

    func plan(_ state: ChildState) -> Appointment? {
      switch self {
      case .visit: state.visits.nextPlanned?.value
      case .review: state.reviews.nextPlanned?.value.appointment
      }
    }
  }

  let day: Day
  private let what: What
  private let plans: [ChildID: Appointment]

  init(_ text: String?, _ what: What, of ids: [ChildID], in office: Office) throws {
    day = try office.day(text)
    self.what = what
    var plans: [ChildID: Appointment] = [:]
    for id in ids {
      guard let state = try? office.register.child(id) else { continue }
      plans[id] = what.plan(state)
      guard text == nil, let plan = plans[id], plan.day < office.today else { continue }
      throw Failure.usage(
        "a \(what.rawValue) of \(state.shownName) was planned for \(Self.words(plan)) and is not "
          + "recorded yet; say which day it was",
        hint: "--on \(plan.day.slashed) as it was planned, or --on today")
    }
    self.plans = plans
  }

  /// What became of the plan: it was for this day, it is still to come, or this takes its place.
  func sentence(_ state: ChildState) -> String? {
    guard let plan = plans[state.id] else { return nil }
    if plan.day == day { return "As planned for \(Self.words(plan))." }
    return what.plan(state) == plan
      ? "The \(what.rawValue) planned for \(Self.words(plan)) is still to come."
      : "It takes the place of the one planned for \(Self.words(plan))."
  }

  /// "Thu 26 Nov 2026 at 11:30".
  private static func words(_ plan: Appointment) -> String {
    plan.day.weekdayShort + (plan.time.map { " at \($0)" } ?? "")
  }
}
