import Console
import Domain

/// Putting a record right: a wrong day or the wrong child, with the reason; or withdrawing it.
enum CorrectForm {
  static func make(_ event: EventID, of child: ChildID, _ world: World) -> FormScreen {
    let fact = try? world.register.inForce(event, of: child).fact
    var spec = FormSpec(
      "correct \(event)", [child], world, heading: "Correct \(event)", verb: "Put it right"
    ) { screen, world in submit(screen, event, child, world) }
    spec.days = ["on": .past]
    spec.aside = { _, _ in
      [
        Piece("Nothing is erased", .heading),
        Piece("The old record stays in the trail, with your reason beside it.", .muted),
      ]
    }
    return FormScreen(
      spec,
      [
        .choice(
          "how", "What was wrong", ["the day", "the child", "all of it: withdraw"], inColumn: true),
        .day("on", "Right day", fact?.on.short ?? "", required: false),
        .text("child", "Right child", placeholder: "the child's id"),
        .text("reason", "Reason", required: true),
      ], world: world)
  }

  private static func submit(
    _ screen: FormScreen, _ event: EventID, _ child: ChildID, _ world: World
  ) -> FormSpec.Submission {
    let reason = screen.form.text("reason")
    let how = screen.form.choice("how") ?? 0
    let day = screen.day("on", world)
    let other = ChildID(screen.form.text("child").trimmed)
    if how == 0, day == nil { return .problem(field: "on", "the right day is needed") }
    if how == 1, world.register.row(of: other) == nil {
      return .problem(field: "child", "no child has this id")
    }
    return .record(
      Recording(
        done: { _, _ in
          how == 2 ? "\(event) withdrawn. u undoes it." : "\(event) put right. u undoes it."
        },
        change: { register, desk throws(Refusal) in
          switch how {
          case 0:
            try register.correct(
              event, of: child, day: day, child: nil, event: nil, reason: reason, at: desk)
          case 1:
            try register.correct(
              event, of: child, day: nil, child: other, event: nil, reason: reason, at: desk)
          default: try register.withdraw(event, of: child, reason: reason, at: desk)
          }
        }))
  }
}
