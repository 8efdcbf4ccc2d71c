import Console
import Domain

/// Closing a case by hand on the day care ended, or taking that back.
enum CloseForm {
  static func make(_ child: ChildID, _ world: World) -> FormScreen {
    let state = world.state(of: child)
    return state?.isLookedAfter == false ? reopen(child, world) : close(child, world)
  }

  private static func close(_ child: ChildID, _ world: World) -> FormScreen {
    let reasons = EpisodeEndReason.known.filter { !$0.keepsPeriodOpen }
    var spec = FormSpec("close", [child], world, heading: "Close the case", verb: "Close the case")
    {
      screen, world in
      guard let day = screen.day("on", world) else {
        return .problem(field: "on", "a day is needed")
      }
      let reason = screen.form.choice("reason").map { reasons[$0] }
      return .record(
        Recording(done: { _, _ in "\(world.name(of: child)): care ended on \(day.short)." }) {
          register, desk throws(Refusal) in
          try register.closeChild(child, on: day, reason: reason, at: desk)
        })
    }
    spec.days = ["on": .past]
    return FormScreen(
      spec,
      [
        .day("on", "Care ended", "today"),
        .choice(
          "reason", "Why", reasons.map { "\($0.rawValue) \($0.meaning)" }, selected: nil,
          inColumn: true),
      ], world: world)
  }

  private static func reopen(_ child: ChildID, _ world: World) -> FormScreen {
    var spec = FormSpec("reopen", [child], world, heading: "Reopen the case", verb: "Reopen") {
      screen, world in
      guard let day = screen.day("on", world) else {
        return .problem(field: "on", "a day is needed")
      }
      return .record(
        Recording(done: { _, _ in "\(world.name(of: child)): the case is open again." }) {
          register, desk throws(Refusal) in
          try register.reopenChild(child, on: day, at: desk)
        })
    }
    spec.days = ["on": .past]
    return FormScreen(spec, [.day("on", "From", "today")], world: world)
  }
}
