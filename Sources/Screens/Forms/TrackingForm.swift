import Console
import Domain
import Reports

/// Setting how closely a case is watched, with the service's definitions beside the choice.
struct TrackingForm: RecordForm {
  static let kind = FormKind.track

  var children: [ChildID]
  var priority: Priority?
  var reason = ""
  var early: DayText = ""
  var updates = NumberText()
  var fileChecks = NumberText()
  var deputyHeadTold = false

  /// - Parameter offering: the priority that is offered, the present one where nil.
  init(_ children: [ChildID], _ world: World, offering: Priority? = nil) {
    self.children = children
    priority =
      offering ?? children.first.flatMap { world.state(of: $0)?.tracking.current?.value.priority }
    offer(world)
  }

  var verb: String { "Set the priority" }

  func heading(_ world: World) -> String { "Tracking priority" }

  func rows(_ world: World) -> [FieldRow<Self>] { rows(world, early: .future) }

  /// - Parameter early: how the day of an early review is read: of one that was asked for it may have
  ///   passed.
  func rows(_ world: World, early direction: DayExpression.Direction) -> [FieldRow<Self>] {
    func weeks(_ form: Self) -> (of: ClosedRange<Int>, why: String) {
      (form.priority?.monitoringWeeks ?? 1...52, form.priority?.monitoringReason ?? "")
    }
    // Counted only once the number is known to be within its range.
    func first(_ weeks: Int, _ world: World) -> String {
      "first by \(DayWords.ofYear(world.today.adding(weeks: weeks), today: world.today))"
    }
    return [
      .choice(
        \.priority, "Priority", Priority.allCases.map { Offer($0, $0.title) }, required: true),
      .box(\.reason, "Why", rows: 2, required: true, answers: .reason),
      .day(
        \.early, "Early review by", direction, example: "+20wd, 14/12", required: false,
        answers: .earlyReview),
      .count(
        \.updates, "Update every", unit: "weeks", range: weeks, answers: .updates, follows: first),
      .count(
        \.fileChecks, "Check file every", unit: "weeks", range: weeks, answers: .fileChecks,
        follows: first),
      .toggles("", [("deputy head of service told", \.deputyHeadTold)]),
    ]
  }

  mutating func follow(_ before: Self, _ world: World) {
    if priority != before.priority { offer(world) }
  }

  /// Offers the monitoring that the level brings here.
  private mutating func offer(_ world: World) {
    guard let priority,
      let meaning = world.register.policy.priorityMeanings[priority.rawValue]
    else { return }
    updates = NumberText(meaning.offered.updateEveryWeeks)
    fileChecks = NumberText(meaning.offered.fileCheckEveryWeeks)
  }

  func known(_ world: World) -> [Piece] {
    guard children.count == 1, let child = children.first,
      let early = world.state(of: child)?.openEarlyReview
    else { return [] }
    return [
      Piece("An early review is asked for", .heading),
      Piece("By \(early.by.weekdayShort); another priority does not drop it.", .muted),
    ]
  }

  func aside(_ world: World) -> [Piece] {
    var lines: [Piece] = []
    for level in Priority.allCases {
      guard let meaning = world.register.policy.priorityMeanings[level.rawValue] else { continue }
      lines += [
        Piece(level.title, level.paint),
        Piece(meaning.meaning.capitalisedFirst + ".", level == priority ? .text : .muted),
        Piece("Such as: \(meaning.examples).", .muted),
        Piece(""),
      ]
    }
    return lines
  }

  /// The priority as it was filled in.
  var tracking: Tracking {
    get throws(Refusal) {
      Tracking(
        priority: try priority.given("the priority", .reason), reason: reason.trimmed,
        monitoring: Monitoring(
          earlyReviewBy: early.day, updateEveryWeeks: updates.count,
          fileCheckEveryWeeks: fileChecks.count, deputyHeadTold: deputyHeadTold ? true : nil))
    }
  }

  /// What the service's policy brings with the level and was left out: asked, never dropped silently.
  func question(_ world: World) -> String? {
    guard let priority,
      let offered = world.register.policy.priorityMeanings[priority.rawValue]?.offered
    else { return nil }
    var lacking: [String] = []
    if let weeks = offered.updateEveryWeeks, updates.count == nil {
      lacking.append("an update from the social worker every \(weeks.counted("week"))")
    }
    if let weeks = offered.fileCheckEveryWeeks, fileChecks.count == nil {
      lacking.append("a check of the file every \(weeks.counted("week"))")
    }
    guard !lacking.isEmpty else { return nil }
    return
      "\(priority.title) brings \(ChildNames.listed(lacking)) by the policy of the service. "
      + "Set \(priority.title) without?"
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    let tracking = try tracking
    return try register.change(forEach: children) { child throws(Refusal) in
      try register.track(tracking, of: child, on: desk.today, at: desk)
    }
  }

  func done(_ entry: Entry, _ world: World) -> String {
    "\(world.names(of: children)): tracking priority \(priority?.title ?? ""). u undoes it."
  }
}
