import Console
import Domain
import Reports

/// Agreeing in supervision what an IRO is to do for a child.
enum ActionForm {
  static func make(_ children: [ChildID], _ world: World) -> FormScreen {
    var spec = FormSpec("action", children, world, heading: "Action", verb: "Agree the action") {
      screen, world in
      guard let by = screen.day("by", world) else {
        return .problem(field: "by", "a day is needed")
      }
      let action = SupervisionAction(text: screen.form.text("text"), by: by)
      return .record(
        Recording(
          done: { _, _ in
            "Agreed for \(FormSpec.names(children, world)) by \(by.weekdayShort). u undoes it."
          },
          change: { register, desk throws(Refusal) in
            var drafts: [Draft] = []
            for child in children {
              drafts += try register.agreeAction(
                action, about: child, on: desk.today, at: desk)
            }
            return drafts
          }))
    }
    spec.days = ["by": .future]
    let known = known(children, world)
    spec.aside = { _, _ in known }
    return FormScreen(
      spec,
      [
        .box("text", "What", rows: 3, required: true),
        .day("by", "By", "+10wd", example: "fri, +10wd"),
      ], world: world)
  }

  /// What speaks for an action: why the child is tracked, what is late, what is agreed already.
  private static func known(_ children: [ChildID], _ world: World) -> [Piece] {
    guard children.count == 1, let child = children.first,
      let row = world.register.row(of: child), let holder = world.register.holder(of: child),
      let line = try? SupervisionLine(
        row, of: SupervisionList(world.register, of: holder, at: world.seen), in: world.register)
    else { return [] }
    var pieces = [Piece("What you know", .heading)]
    pieces.append(Piece(line.priority.map { "\($0.title) priority" } ?? "No priority set"))
    if let reason = line.reason { pieces.append(Piece(reason, .muted)) }
    pieces += line.late.map { Piece("Late: \($0)", .dueLate) }
    pieces += line.actions.map { Piece("Agreed by \($0.by.short): \($0.text)") }
    return pieces
  }
}
