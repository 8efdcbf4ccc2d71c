import Console
import Domain

/// Setting how closely a case is watched, with the service's definitions beside the choice.
enum TrackingForm {
  /// - Parameter offering: the priority that is offered, the present one where nil.
  static func make(
    _ children: [ChildID], _ world: World, offering: Priority? = nil
  ) -> FormScreen {
    var spec = FormSpec(
      "track", children, world, heading: "Tracking priority", verb: "Set the priority"
    ) { screen, world in submit(screen, children, world) }
    spec.days = ["early": .future]
    spec.aside = { screen, world in aside(screen, world) }
    spec.changed = { form, id, world in
      if id == "priority" { offer(&form, world) }
    }
    let present =
      offering ?? children.first.flatMap { world.state(of: $0)?.tracking.current?.value.priority }
    var screen = FormScreen(
      spec,
      [
        .choice(
          "priority", "Priority", Priority.allCases.map(\.title),
          selected: present.flatMap { Priority.allCases.firstIndex(of: $0) }, required: true),
        .box("reason", "Why", rows: 2, required: true),
        .day("early", "Early review by", example: "+20wd, 14/12", required: false),
        .text("updates", "Update every", placeholder: "weeks, or leave it out"),
        .text("checks", "Check file every", placeholder: "weeks, or leave it out"),
        .toggles("told", "", [("deputy head of service told", false)]),
      ], world: world)
    if present != nil, screen.form.text("updates").isEmpty { offer(&screen.form, world) }
    return screen
  }

  /// Offers the monitoring that the level brings here.
  private static func offer(_ form: inout Form, _ world: World) {
    guard let place = form.choice("priority"),
      let meaning = world.register.policy.priorityMeanings[Priority.allCases[place].rawValue]
    else { return }
    form.set("updates", to: meaning.offered.updateEveryWeeks.map(String.init) ?? "")
    form.set("checks", to: meaning.offered.fileCheckEveryWeeks.map(String.init) ?? "")
  }

  private static func aside(_ screen: FormScreen, _ world: World) -> [Piece] {
    var lines: [Piece] = []
    for (place, priority) in Priority.allCases.enumerated() {
      guard let meaning = world.register.policy.priorityMeanings[priority.rawValue] else {
        continue
      }
      let isTaken = screen.form.choice("priority") == place
      let role: Paint =
        switch priority {
        case .high: .priorityHigh
        case .medium: .priorityMedium
        case .low: .priorityLow
        }
      lines.append(Piece(priority.title, role))
      lines.append(Piece(meaning.meaning.capitalisedFirst + ".", isTaken ? .text : .muted))
      lines.append(Piece("Such as: \(meaning.examples).", .muted))
      lines.append(Piece(""))
    }
    if let weeks = Int(screen.form.text("updates")) {
      lines.append(Piece("First update by \(world.today.adding(weeks: weeks).weekdayShort)", .hint))
    }
    if let weeks = Int(screen.form.text("checks")) {
      lines.append(
        Piece("First check of the file by \(world.today.adding(weeks: weeks).weekdayShort)", .hint))
    }
    return lines
  }

  private static func submit(
    _ screen: FormScreen, _ children: [ChildID], _ world: World
  ) -> FormSpec.Submission {
    guard let place = screen.form.choice("priority") else {
      return .problem(field: "priority", "choose High, Medium or Low")
    }
    var monitoring = Monitoring(earlyReviewBy: screen.day("early", world))
    for (id, path) in [
      ("updates", \Monitoring.updateEveryWeeks), ("checks", \Monitoring.fileCheckEveryWeeks),
    ] {
      let text = screen.form.text(id).trimmed
      guard !text.isEmpty else { continue }
      guard let weeks = Int(text), (1...52).contains(weeks) else {
        return .problem(field: id, "a number of weeks from 1 to 52")
      }
      monitoring[keyPath: path] = weeks
    }
    if screen.form.isOn("told") { monitoring.deputyHeadTold = true }
    let priority = Priority.allCases[place]
    let tracking = Tracking(
      priority: priority, reason: screen.form.text("reason"), monitoring: monitoring)
    return .record(
      Recording(
        done: { _, _ in
          "\(FormSpec.names(children, world)): tracking priority \(priority.title). u undoes it."
        },
        change: { register, desk throws(Refusal) in
          var drafts: [Draft] = []
          for child in children {
            drafts += try register.track(tracking, of: child, on: desk.today, at: desk)
          }
          return drafts
        }))
  }
}
