import Console
import Domain

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
    return FormScreen(
      spec,
      [
        .box("text", "What", rows: 3, required: true),
        .day("by", "By", "+10wd", example: "fri, +10wd"),
      ], world: world)
  }
}
