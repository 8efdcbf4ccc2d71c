import Console
import Domain
import Reports

/// Setting that one IRO looks after another's caseload for a while: leave, sickness, a vacancy.
enum CoverForm {
  private static let meaning = [
    Piece("What it means", .heading),
    Piece(
      "From the first day to the last the other finds these children on Today and Caseload, and "
        + "may record for them."),
    Piece("Who holds the cases does not change."),
  ]

  static func make(_ officer: Officer, _ world: World) -> FormScreen {
    let others = AllocationCandidate.ranked(
      toTakeOverFrom: officer.id, in: world.register, today: world.today
    ).map(\.officer)
    var spec = FormSpec(
      "cover \(officer.id)", [], world, heading: "Cover for \(officer.name)", verb: "Set the cover"
    ) { screen, world in
      guard let place = screen.form.choice("by"), others.indices.contains(place) else {
        return .problem(field: "by", "choose an IRO")
      }
      guard let from = screen.day("from", world) else {
        return .problem(field: "from", "a day is needed")
      }
      guard let until = screen.day("until", world) else {
        return .problem(field: "until", "a day is needed")
      }
      let cover = Cover(of: officer.id, by: others[place].id, from: from, until: until)
      return .record(
        Recording(
          done: { _, _ in
            "\(others[place].name) covers \(officer.name) until \(until.weekdayShort). u undoes it."
          },
          change: { register, desk throws(Refusal) in try register.setCover(cover, at: desk) }))
    }
    spec.days = ["from": .nearest, "until": .future]
    spec.aside = { _, _ in meaning }
    return FormScreen(
      spec,
      [
        .choice(
          "by", "By", others.map { "\($0.name) · \($0.fullTimeEquivalent) FTE" }, selected: nil,
          inColumn: true, required: true),
        .day("from", "From", "today"),
        .day("until", "Until", "", example: "+2w, 14/12"),
      ], world: world)
  }
}
