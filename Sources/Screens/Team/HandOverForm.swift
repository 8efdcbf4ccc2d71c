import Console
import Domain
import Reports

/// Handing a whole caseload over, with a note on every child.
enum HandOverForm {
  static func make(_ leaver: Officer, _ world: World) -> FormScreen {
    let candidates = AllocationCandidate.ranked(
      toTakeOverFrom: leaver.id, in: world.register, today: world.today)
    let others = candidates.map(\.officer)
    let count = Caseload(world.register, scope: .officer(leaver.id), today: world.today).count
    var spec = FormSpec(
      "handOver \(leaver.id)", [], world,
      heading: "Hand over · \(leaver.name) · \(count) \(count == 1 ? "child" : "children")",
      verb: "Hand every child over"
    ) { screen, world in
      guard let place = screen.form.choice("to"), others.indices.contains(place) else {
        return .problem(field: "to", "choose an IRO")
      }
      guard let day = screen.day("from", world) else {
        return .problem(field: "from", "a day is needed")
      }
      return .record(
        recording(
          from: leaver, to: others[place], on: day, count: count,
          note: screen.form.text("note").trimmed, despiteForms: screen.form.isOn("despite")))
    }
    spec.days = ["from": .nearest]
    return FormScreen(
      spec,
      [
        .choice(
          "to", "To", candidates.map { words($0, taking: count) }, selected: nil, inColumn: true,
          required: true),
        .day("from", "From", "today"),
        .box("note", "Note on each", rows: 3, required: true),
        .toggles(
          "despite", "",
          [("also where \(leaver.name) has left forms about them half filled", false)]
        ),
      ], world: world)
  }

  /// "P. Ellery · 1.0 FTE · holds 60, then 84 · guidance 50–70".
  private static func words(_ candidate: AllocationCandidate, taking count: Int) -> String {
    "\(candidate.officer.name) · \(candidate.officer.fullTimeEquivalent) FTE · holds "
      + "\(candidate.children), then \(candidate.children + count) · guidance "
      + "\(candidate.guidance.lowerBound)–\(candidate.guidance.upperBound)"
  }

  private static func recording(
    from leaver: Officer, to: Officer, on day: Day, count: Int, note: String, despiteForms: Bool
  ) -> Recording {
    var recording = Recording(
      done: { _, _ in
        "\(count) \(count == 1 ? "child" : "children") handed over to \(to.name). u undoes it."
      },
      change: { register, desk throws(Refusal) in
        try register.handOver(from: leaver.id, to: to.id, on: day, note: note, at: desk)
      })
    recording.handsOverFrom = despiteForms ? nil : leaver.id
    return recording
  }
}
