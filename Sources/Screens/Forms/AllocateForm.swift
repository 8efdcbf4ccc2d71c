import Console
import Domain

/// Giving cases to an IRO by hand; the history is kept.
enum AllocateForm {
  static func make(_ children: [ChildID], _ world: World) -> FormScreen {
    let officers = world.register.officers.filter {
      $0.role == .iro && $0.worksHere(on: world.today)
    }
    let held = counts(world)
    var spec = FormSpec("allocate", children, world, heading: "Allocate", verb: "Allocate") {
      screen, world in
      guard let place = screen.form.choice("officer") else {
        return .problem(field: "officer", "choose an IRO")
      }
      guard let day = screen.day("from", world) else {
        return .problem(field: "from", "a day is needed")
      }
      let officer = officers[place]
      return .record(
        Recording(
          done: { entry, _ in
            let count = entry.facts.count
            return "\(count == 1 ? "1 child" : "\(count) children") allocated to \(officer.name)."
          },
          change: { register, desk throws(Refusal) in
            try register.allocate(children, to: officer.id, from: day, at: desk)
          }))
    }
    spec.days = ["from": .nearest]
    let options = officers.map { "\($0.name) · \($0.fullTimeEquivalent) FTE · \(held[$0.id] ?? 0)" }
    return FormScreen(
      spec,
      [
        .choice("officer", "To", options, selected: nil, inColumn: true, required: true),
        .day("from", "From", "today"),
      ], world: world)
  }

  /// How many children each officer holds now.
  private static func counts(_ world: World) -> [OfficerID: Int] {
    var places = [Int](repeating: 0, count: world.register.officers.count)
    world.register.forEachSummary { _, summary in
      if summary.isLookedAfter, Int(summary.officer) < places.count {
        places[Int(summary.officer)] += 1
      }
    }
    var result: [OfficerID: Int] = [:]
    for (place, officer) in world.register.officers.enumerated() {
      result[officer.id] = places[place]
    }
    return result
  }
}
