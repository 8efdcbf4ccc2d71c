import Console
import Domain

/// Adding a child by hand on the day of notification, before the extract knows the child.
enum AddChildForm {
  static func make(_ world: World) -> FormScreen {
    var spec = FormSpec("add", [], world, heading: "A new child", verb: "Add the child") {
      screen, world in submit(screen, world)
    }
    spec.days = ["notified": .past, "since": .past, "born": .past]
    return FormScreen(
      spec,
      [
        .text(
          "id", "Child id", required: true, hint: "the authority's id, so that the extract finds it"
        ),
        .text("name", "Name"),
        .day("born", "Born", required: false),
        .day("since", "In care since", "today", required: false),
        .day("notified", "Notified", "today"),
        .choice(
          "status", "Legal status", LegalStatus.known.map { "\($0.rawValue) \($0.shortName)" },
          selected: nil),
        .text("worker", "Social worker"),
        .text("siblings", "Siblings", placeholder: "ids, with spaces between"),
      ], world: world)
  }

  private static func submit(_ screen: FormScreen, _ world: World) -> FormSpec.Submission {
    guard let notified = screen.day("notified", world) else {
      return .problem(field: "notified", "a day is needed")
    }
    let id = ChildID(screen.form.text("id").trimmed)
    let addition = ChildAddition(
      born: screen.day("born", world), lookedAfterFrom: screen.day("since", world),
      legalStatus: screen.form.choice("status").map { LegalStatus.known[$0] })
    let described = DescribeForm.read(screen.form, besides: Description())
    return .record(
      Recording(done: { _, _ in "\(described.name ?? id.rawValue) added. u undoes it." }) {
        register, desk throws(Refusal) in
        try register.addChild(id, addition, described, notifiedOn: notified, at: desk)
      })
  }
}
