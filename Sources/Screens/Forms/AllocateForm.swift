import Console
import Domain
import Reports

/// Giving cases to an IRO by hand; the history is kept.
enum AllocateForm {
  static func make(_ children: [ChildID], _ world: World) -> FormScreen {
    let candidates = ranked(children, world)
    let seen = world.register
    let officers = candidates.map(\.officer)
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
            try register.allocate(
              children, to: officer.id, from: day, seen: seen, at: desk)
          }))
    }
    spec.days = ["from": .nearest]
    let options = candidates.map {
      "\($0.officer.name) · \($0.officer.fullTimeEquivalent) FTE · \($0.children) · "
        + $0.reasons.joined(separator: " · ")
    }
    return FormScreen(
      spec,
      [
        .choice("officer", "To", options, selected: nil, inColumn: true, required: true),
        .day("from", "From", "today"),
      ], world: world)
  }

  /// Who could take the children, the best for the first of them first.
  private static func ranked(_ children: [ChildID], _ world: World) -> [AllocationCandidate] {
    guard let first = children.first else { return [] }
    do throws(Refusal) {
      return try AllocationCandidate.ranked(for: first, in: world.register, today: world.today)
    } catch {
      return []
    }
  }
}
