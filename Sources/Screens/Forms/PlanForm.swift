import Console
import Domain

/// Planning a visit or a review for a day and, where agreed, a time.
struct PlanForm: RecordForm {
  static let kind = FormKind.plan

  enum What: String, Codable, CaseIterable { case visit, review }

  var children: [ChildID]
  var what = What.visit
  var day: DayText = ""
  var time = TimeText()
  var place = ""

  /// A form that proposes nothing.
  init(_ children: [ChildID]) { self.children = children }

  /// - Parameter topic: the duty under the cursor, whose meeting is proposed.
  init(_ children: [ChildID], _ world: World, topic: RuleID? = nil) {
    self.children = children
    what = Self.meeting(topic, world) ?? Self.likely(children, world) ?? .visit
  }

  /// What a person plans in order to do a duty.
  private static func meeting(_ topic: RuleID?, _ world: World) -> What? {
    switch topic.flatMap({ world.register.rules.named($0) })?.stoppedBy {
    case .review: .review
    case .visit: .visit
    default: nil
    }
  }

  /// What is late and not planned yet, else the next review where one was just held, else what is due
  /// first and not planned.
  private static func likely(_ children: [ChildID], _ world: World) -> What? {
    let today = world.today.number
    var open: [(due: Day, what: What)] = []
    for row in children.compactMap({ world.register.row(of: $0) }) {
      let duties = world.register.duties(at: row)
      func due(_ parts: [DutyPart], unless plan: DutyPart, _ what: What) {
        guard duties.span.earliest(of: plan, on: today) == nil else { return }
        open += parts.compactMap { duties.span.earliest(of: $0, on: today)?.due }
          .map { ($0, what) }
      }
      due([.nextReview], unless: .reviewPlan, .review)
      due([.seeing, .sightBeforeReview], unless: .visitPlan, .visit)
    }
    let first = open.min { $0.due < $1.due }
    if let first, first.due < world.today { return first.what }
    return isJustReviewed(children, world) ? .review : first?.what
  }

  private static func isJustReviewed(_ children: [ChildID], _ world: World) -> Bool {
    !children.isEmpty
      && children.allSatisfy { child in
        guard let reviews = world.state(of: child)?.reviews, reviews.nextPlanned == nil,
          let held = reviews.held.last?.held
        else { return false }
        return (0...14).contains(world.today - held)
      }
  }

  var verb: String { "Put it in the diary" }

  func heading(_ world: World) -> String { "Plan" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    [
      .choice(\.what, "What", each: What.allCases.map { Offer($0, $0.rawValue) }),
      .day(\.day, "Day", .future, example: "fri, +3d, 14/12"),
      .time(\.time, "Time", placeholder: "11:00, or leave it open"),
      .text(\.place, "Place"),
    ]
  }

  /// The clock of each child that the day is measured against.
  func aside(_ world: World) -> [Piece] {
    let clocks = ReviewClock.each(of: children, world)
    guard !clocks.isEmpty else { return [] }
    var lines = ReviewClock.lines(clocks)
    if let day = day.day {
      if what == .review, let past = ReviewClock.past(clocks, day) {
        lines.append(Piece("\(day.weekdayShort) is past it\(past)", .dueLate))
      }
      if !world.workingDays.isWorkingDay(day) {
        let name = world.workingDays.holiday(on: day)?.name ?? day.weekday.name
        lines.append(Piece("That is no working day: \(name)", .warning))
      }
    }
    return lines
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    let appointment = Appointment(
      day: try day.given(), minute: time.minutes, place: place.trimmed.orNil)
    return try register.change(forEach: children) { child throws(Refusal) in
      switch what {
      case .visit: try register.planVisit(appointment, to: child, at: desk)
      case .review: try register.planReview(appointment, of: child, at: desk)
      }
    }
  }

  func done(_ entry: Entry, _ world: World) -> String {
    let at = day.day.flatMap { Appointment(day: $0, minute: time.minutes).time }
    return
      "\(what.rawValue.capitalisedFirst) planned for \(day.words(world))\(at.map { " at \($0)" } ?? "")."
  }
}
