import Console
import Domain

/// Who a child is and who works with the child.
enum DescribeForm {
  static func make(_ child: ChildID, _ world: World) -> FormScreen {
    let present = world.state(of: child)?.details.description ?? Description()
    let spec = FormSpec(
      "describe", [child], world, heading: "Names and people", verb: "Keep it"
    ) { screen, _ in
      let description = read(screen.form, besides: present)
      return .record(
        Recording(done: { _, register in "\(name(child, register)): names and people kept." }) {
          register, desk throws(Refusal) in
          try register.describeChild(child, description, at: desk)
        })
    }
    return FormScreen(spec, fields(present), world: world)
  }

  static func fields(_ present: Description) -> [FormField] {
    [
      .text("name", "Name", present.name ?? ""),
      .text("knownAs", "Known as", present.knownAs ?? ""),
      .text("worker", "Social worker", present.socialWorker ?? ""),
      .text("team", "Team", present.team ?? ""),
      .text("manager", "Team manager", present.teamManager ?? ""),
      .text(
        "siblings", "Siblings", (present.siblings ?? []).map(\.rawValue).joined(separator: " "),
        placeholder: "ids of brothers and sisters, with spaces between"),
    ]
  }

  /// What was changed in the fields.
  static func read(_ form: Form, besides present: Description) -> Description {
    func changed(_ id: String, _ old: String?) -> String? {
      let text = form.text(id).trimmed
      return text == (old ?? "") ? nil : text
    }
    let siblings = form.text("siblings").split(separator: " ").map { ChildID(String($0)) }
    return Description(
      name: changed("name", present.name), knownAs: changed("knownAs", present.knownAs),
      socialWorker: changed("worker", present.socialWorker),
      team: changed("team", present.team), teamManager: changed("manager", present.teamManager),
      siblings: siblings == present.siblings ?? [] ? nil : siblings)
  }

  private static func name(_ child: ChildID, _ register: Register) -> String {
    register.row(of: child).map { register.texts(at: $0).shownName } ?? child.rawValue
  }
}
