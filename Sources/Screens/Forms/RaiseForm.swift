import Console
import Domain

/// Raising a QA notification: a challenge, or praise.
enum RaiseForm {
  static func make(_ children: [ChildID], _ world: World) -> FormScreen {
    let ladder = world.register.policy.ladder
    var spec = FormSpec(
      "notify", children, world, heading: "QA notification", verb: "Raise the notification"
    ) { screen, world in submit(screen, children, world) }
    spec.aside = { screen, world in aside(screen, world) }
    return FormScreen(
      spec,
      [
        .choice(
          "reason", "Reason", ladder.reasons.map(\.title), selected: nil, inColumn: true,
          required: true),
        .choice("stage", "Starts at", ladder.stages.map(\.title)),
        .box("text", "What", rows: 4, required: true),
      ], world: world)
  }

  private static func aside(_ screen: FormScreen, _ world: World) -> [Piece] {
    let ladder = world.register.policy.ladder
    let reason = screen.form.choice("reason").map { ladder.reasons[$0] }
    if reason?.isPraise == true {
      return [
        Piece("Praise", .praise),
        Piece("It is sent and kept; nobody has to answer, and it never escalates."),
      ]
    }
    guard let stage = screen.form.choice("stage").map({ ladder.stages[$0] }) else { return [] }
    var lines = [Piece(stage.title, .heading), Piece("Answered by the \(stage.answeredBy)")]
    guard let term = stage.response else {
      return lines + [Piece("The ladder sets no time here", .muted)]
    }
    if term.unit == .hours {
      let due = world.now.adding(hours: term.count)
      lines.append(Piece("within \(term.words): by \(due.day.weekdayShort), \(due.clock)"))
    } else {
      let due = term.end(from: world.today, workingDays: world.workingDays)
      lines.append(Piece("within \(term.words): by \(due.weekdayShort)"))
    }
    if stage.isUnconfirmed {
      lines.append(Piece("unconfirmed: the source does not say which days", .muted))
    }
    return lines
  }

  private static func submit(
    _ screen: FormScreen, _ children: [ChildID], _ world: World
  ) -> FormSpec.Submission {
    let ladder = world.register.policy.ladder
    guard let reason = screen.form.choice("reason").map({ ladder.reasons[$0] }) else {
      return .problem(field: "reason", "choose a reason")
    }
    let stage = ladder.stages[screen.form.choice("stage") ?? 0]
    if reason.isPraise, stage.key != ladder.stages.first?.key {
      return .problem(field: "stage", "praise starts, and stays, at the first stage")
    }
    let text = screen.form.text("text")
    return .record(
      Recording(
        done: { entry, _ in
          let numbers = entry.facts.compactMap { fact -> String? in
            guard case .notification(let event) = fact.event else { return nil }
            return QANotification.title(event.number)
          }
          return
            "\(numbers.joined(separator: ", ")) raised, \(stage.title.lowercased()). u undoes it."
        },
        change: { register, desk throws(Refusal) in
          try register.raiseNotifications(
            about: children, reason: reason.key, stage: stage.key, text: text, on: desk.today,
            at: desk)
        }))
  }
}
