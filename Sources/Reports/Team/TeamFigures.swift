import Domain

/// The figures of the team board. A new one is added to ``Figure/team(_:at:)``: the screen, the
/// table, CSV, JSON, the comparison and the page show it from there.
extension Figure {
  /// Every figure of which a cell can be opened: all but *Same IRO*, whose cell is that of children.
  package static func board(_ register: Register, at today: Day) -> [Figure] {
    team(register, at: today).filter { $0.id != .sameIRO } + stages(register)
  }

  /// The figure of a cell, nil where the ladder no longer has its stage.
  package static func find(_ id: FigureID, _ register: Register, at today: Day) -> Figure? {
    board(register, at: today).first { $0.id == id }
  }

  /// Open notifications by the stage at which they stand, of whichever ladder.
  package static func stages(_ register: Register) -> [Figure] {
    register.stagesInUse.map { stage in
      Figure(
        .stage(stage.key), key: stage.key, stage.title, short: brief(stage.title), .stage,
        one: "open notification at \(stage.title)", many: "open notifications at \(stage.title)",
        definition: ofNotifications, .openNotifications { $0.stage(in: $1)?.title == stage.title })
    }
  }

  /// A stage in four letters: "Stage 1" is "S1", "Informal" "Inf", "Cafcass" "Caf".
  private static func brief(_ title: String) -> String {
    let words = title.split(separator: " ")
    if let number = words.dropFirst().first(where: { Int($0) != nil }), let first = title.first {
      return "\(first)\(number)"
    }
    return String(title.prefix(3))
  }

  /// What every board counts, in the order in which it stands there.
  package static func team(_ register: Register, at today: Day) -> [Figure] {
    [children, high, medium, low, unset]
      + [late, dueSoon(register, at: today), notSeen(at: today), notifications]
      + [targets, praise, facts(at: today), withoutCode(at: today)] + [reviews] + talks + [
        sameIRO(at: today)
      ]
  }

  private static var children: Figure {
    Figure(
      .children, "Children", .caseload, one: "child looked after", many: "children looked after",
      definition: "Children who are looked after and whose case the IRO holds.",
      .children { _, _ in true })
  }

  private static var high: Figure { of(.high, .high, "High", brief: "High") }
  private static var medium: Figure { of(.medium, .medium, "Medium", brief: "Med", yields: 4) }
  private static var low: Figure { of(.low, .low, "Low", brief: "Low", yields: 6) }

  private static func of(
    _ id: FigureID, _ priority: Priority, _ title: String, brief: String,
    yields: Int = 0
  ) -> Figure {
    Figure(
      id, title, brief: brief, .priority, yields: yields, one: "child of \(title) priority",
      many: "children of \(title) priority",
      definition: "Children looked after whose last recorded priority is this one.",
      .children { summary, _ in summary.trackingPriority == priority })
  }

  private static var unset: Figure {
    Figure(
      .unset, "Not set", short: "None", .priority, yields: 5, one: "child without a priority",
      many: "children without a priority",
      definition: "Children looked after for whom no tracking priority was ever recorded.",
      .children { summary, _ in summary.priority == 0 })
  }

  private static var late: Figure {
    Figure(
      .late, "Late", .watch, one: "thing late", many: "things late",
      definition:
        "Obligations whose last day has passed, each once, as Today lists them; a child can have "
        + "several.", .lateDuties)
  }

  private static func dueSoon(_ register: Register, at today: Day) -> Figure {
    let days = register.policy.dueSoonWorkingDays
    let within = days.counted("working day")
    let soon = today.number...max(today.number, register.soonUntil(today).number)
    return Figure(
      .dueSoon, key: "dueSoon", "Due soon", brief: "\(days) wd", .watch, yields: 2,
      one: "review due in \(within)", many: "reviews due in \(within)",
      definition:
        "Children whose next statutory review is due from today until the end of "
        + "\(within); late ones are not among them.",
      .children { _, duties in soon.contains(duties.day(of: .nextReview, on: today.number)) })
  }

  private static func notSeen(at today: Day) -> Figure {
    Figure(
      .notSeen, key: "notSeen", "Not seen", short: "Unseen", .watch, yields: 1,
      one: "child not seen in time", many: "children not seen in time",
      definition:
        "Children whom the IRO has not seen within the time that the service sets for their "
        + "priority (local rule). Where no visit was ever recorded of an old case it is not known, "
        + "not late.",
      .children { _, duties in duties.day(of: .seeing, on: today.number) < today.number })
  }

  private static var notifications: Figure {
    Figure(
      .notifications, key: "openNotifications", "Notifications", short: "QN", heading: "Open QN",
      .watch, width: 3, yields: 3, one: "open notification", many: "open notifications",
      definition: ofNotifications,
      .openNotifications { _, _ in true })
  }

  private static let ofNotifications =
    "QA notifications that are not resolved, by the stage they stand at, those of closed cases "
    + "among them; praise is shared and closes itself."

  private static var targets: Figure {
    Figure(
      .targets, "Past target", short: "Target", brief: "Tgt", .besides, yields: 8,
      one: "thing past its local target", many: "things past their local target",
      definition:
        "Obligations that are past the stricter local target of the service and not late: counted "
        + "apart from what is late.", .missedTargets)
  }

  private static var praise: Figure {
    Figure(
      .praise, "Praise", short: "Praise", brief: "Prs", .besides, yields: 9,
      one: "praise given in 12 months", many: "praises given in 12 months",
      definition:
        "Praise given in the twelve months up to today, counted for the IRO who held the case.",
      .marks(.notificationRaised) { $0.outcome == .praise })
  }

  private static func facts(at today: Day) -> Figure {
    Figure(
      .facts, "To confirm", short: "Facts", brief: "Fct", .besides, yields: 7,
      one: "child with facts to confirm", many: "children with facts to confirm",
      definition:
        "Children looked after of whom at least one duty is not known to be done or not, as after a "
        + "first import; the list is caseload facts.",
      .children { _, duties in duties.count(of: .fact, on: today.number) > 0 })
  }

  private static func withoutCode(at today: Day) -> Figure {
    Figure(
      .withoutCode, key: "withoutCode", "No PN code", short: "No code", brief: "PN?", .besides,
      yields: 10, one: "child with a review without a participation code",
      many: "children with a review without a participation code",
      definition:
        "Children looked after of whom an IRO recorded a review and has not said yet how the child "
        + "took part; the return asks for it of every review (REVIEW_CODE).",
      .children { _, duties in duties.count(of: .missingCode, on: today.number) > 0 })
  }

  private static var reviews: Figure {
    Figure(
      .reviews, "Reviews", .share, one: "review held in 12 months",
      many: "reviews held in 12 months",
      definition:
        "Reviews held in the twelve months up to today, counted for the IRO who held the case on "
        + "that day: on time of all whose last day can be told (SI 2010/959 regulations 33 and "
        + "48). Meetings are counted, not children.",
      .marks(.reviewHeld) { $0.outcome != .none },
      part: Part(key: "reviewsOnTime", title: "On time (12 months)") { item, _ in
        if case .mark(_, let mark) = item { mark.outcome == .onTime } else { false }
      })
  }

  private static func sameIRO(at today: Day) -> Figure {
    Figure(
      .sameIRO, "Same IRO", heading: "Same IRO throughout", .share, one: "child looked after",
      many: "children looked after",
      definition: "Children whom one IRO has held throughout this period of care, of all.",
      .children { _, _ in true },
      part: Part(key: "sameIRO", title: "Same IRO") { item, register in
        register.summary(at: item.row).hasSameOfficerThroughout(on: today)
      })
  }
}
