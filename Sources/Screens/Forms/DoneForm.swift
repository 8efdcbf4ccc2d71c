import Console
import Domain

/// Recording that the duty of a rule was done: a health assessment, a pathway plan, an adoption
/// review, an update received, the file checked.
enum DoneForm {
  /// The rules that are stopped by saying so.
  static func rules(_ world: World) -> [ClockRule] {
    world.register.rules.rules.filter {
      [.completion, .update, .fileCheck].contains($0.stoppedBy)
    }
  }

  static func make(_ children: [ChildID], _ world: World, rule: RuleID? = nil) -> FormScreen {
    let offered = applying(to: children, world)
    var spec = FormSpec("done", children, world, heading: "Done", verb: "Record it as done") {
      screen, world in submit(screen, children, offered, world)
    }
    spec.days = ["when": .past]
    return FormScreen(
      spec,
      [
        .choice(
          "rule", "What", offered.map(\.title),
          selected: rule.flatMap { id in offered.firstIndex { $0.id == id } }, inColumn: true,
          required: true),
        .day("when", "When", "today"),
        .text("outcome", "Outcome", placeholder: "what came of it, in a few words"),
      ], world: world)
  }

  /// The rules that apply to the first of the children, or all of them.
  private static func applying(to children: [ChildID], _ world: World) -> [ClockRule] {
    let rules = rules(world)
    guard let child = children.first, let state = world.state(of: child) else { return rules }
    let applying = rules.filter { !state.clocks(of: $0, in: world.register.clockContext).isEmpty }
    return applying.isEmpty ? rules : applying
  }

  private static func submit(
    _ screen: FormScreen, _ children: [ChildID], _ offered: [ClockRule], _ world: World
  ) -> FormSpec.Submission {
    guard let rule = screen.form.choice("rule").map({ offered[$0] }) else {
      return .problem(field: "rule", "choose what was done")
    }
    guard let day = screen.day("when", world) else {
      return .problem(field: "when", "a day is needed")
    }
    let outcome = screen.form.text("outcome")
    return .record(
      Recording(
        done: { _, _ in
          "\(FormSpec.names(children, world)): \(rule.title.lowercased()) on \(day.weekdayDayMonth). u undoes it."
        },
        change: { register, desk throws(Refusal) in
          var drafts: [Draft] = []
          for child in children {
            drafts += try register.complete(
              rule.id, of: child, on: day, outcome: outcome, at: desk)
          }
          return drafts
        }))
  }
}
