import Console
import Domain
import Reports

/// Logging a visit: what happened between the IRO and the child.
enum VisitForm {
  static func make(_ children: [ChildID], _ world: World) -> FormScreen {
    var spec = FormSpec(
      "visit", children, world, heading: "Visit", verb: "Log the visit"
    ) { screen, world in submit(screen, children, world) }
    spec.days = ["when": .past]
    spec.aside = { _, world in aside(children, world) }
    return FormScreen(spec, fields(children, world), world: world)
  }

  private static func fields(_ children: [ChildID], _ world: World) -> [FormField] {
    let purpose = likelyPurpose(children, world)
    return [
      .day("when", "When", "today"),
      .choice("how", "How", Visit.Manner.allCases.map(\.title)),
      .choice("where", "Where", Visit.Place.allCases.map(\.title)),
      .toggles("seen", "Seen", [("seen", true), ("alone", false), ("observed", false)]),
      .choice(
        "why", "Why", Visit.Purpose.allCases.map(\.title),
        selected: Visit.Purpose.allCases.firstIndex(of: purpose)),
      .box("views", "Views"),
      .text("reason", "Not seen", placeholder: "why, where the child was not seen"),
      .toggles("follow", "Follow-up", [("raise a notification", false)]),
    ]
  }

  /// Before the review where one is near, after it where one was just held, else midway.
  private static func likelyPurpose(_ children: [ChildID], _ world: World) -> Visit.Purpose {
    guard let first = children.first, let row = world.register.row(of: first) else { return .other }
    let summary = world.register.summary(at: row)
    if let due = world.register.nextReview(at: row)?.due,
      due <= world.register.soonUntil(world.today)
    {
      return .beforeReview
    }
    if let held = ChildSummary.day(summary.lastReview), world.today - held <= 14 {
      return .afterReview
    }
    return .midway
  }

  private static func aside(_ children: [ChildID], _ world: World) -> [Piece] {
    guard children.count == 1, let child = children.first, let state = world.state(of: child)
    else { return [] }
    var lines = [Piece("What you know", .heading)]
    if let seen = state.visits.lastSeen {
      lines.append(Piece("Last seen \(seen.on.short), \(world.today - seen.on) days ago"))
      if let views = seen.value.views, !views.isEmpty {
        lines.append(Piece("“\(views)”", .muted))
      }
    } else {
      lines.append(Piece("No visit is recorded yet", .muted))
    }
    if let next = state.reviews.nextPlanned?.value.day {
      lines.append(Piece("Review planned for \(next.weekdayShort)"))
    }
    return lines
  }

  private static func submit(
    _ screen: FormScreen, _ children: [ChildID], _ world: World
  ) -> FormSpec.Submission {
    guard let day = screen.day("when", world) else {
      return .problem(field: "when", "a day is needed")
    }
    let seen = screen.form.isOn("seen")
    let reason = screen.form.text("reason").trimmed
    if !seen, reason.isEmpty {
      return .problem(field: "reason", "say why: refused, inappropriate, away …")
    }
    let views = screen.form.text("views").trimmed
    let visit = Visit(
      manner: Visit.Manner.allCases[screen.form.choice("how") ?? 0],
      place: Visit.Place.allCases[screen.form.choice("where") ?? 0], seen: seen,
      alone: seen && screen.form.isOn("seen", 1), observed: screen.form.isOn("seen", 2),
      purpose: Visit.Purpose.allCases[screen.form.choice("why") ?? 0],
      views: views.isEmpty ? nil : views, notSeenReason: seen ? nil : reason)
    let recording = Recording(
      done: { _, _ in
        "Visit of \(day.weekdayDayMonth) to \(FormSpec.names(children, world)) logged. u undoes it."
      },
      change: { register, desk throws(Refusal) in
        var drafts: [Draft] = []
        for child in children {
          drafts += try register.logVisit(visit, to: child, on: day, at: desk)
        }
        return drafts
      })
    return .record(
      recording, next: screen.form.isOn("follow") ? RaiseForm.make(children, world) : nil)
  }
}
