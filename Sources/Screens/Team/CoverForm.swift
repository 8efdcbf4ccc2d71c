import Console
import Domain
import Reports

/// Setting that one IRO looks after another's caseload for a while: leave, sickness, a vacancy.
struct CoverForm: RecordForm {
  static let kind = FormKind.cover

  var officer: OfficerID
  var by: OfficerID?
  var from: DayText = "today"
  var until: DayText = ""

  init(_ officer: OfficerID) { self.officer = officer }

  var detail: String? { officer.rawValue }
  var verb: String { "Set the cover" }

  func heading(_ world: World) -> String { "Cover for \(world.register.name(of: officer))" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    let others = AllocationCandidate.ranked(
      toTakeOverFrom: officer, in: world.register, today: world.today)
    let managers = world.register.people.filter {
      $0.role == .serviceManager && world.register.mayCover($0) && $0.from <= world.today
        && $0.worksHere(on: world.today) && $0.id != officer
    }
    return [
      .table(
        \.by, "By", CandidateColumns.all(),
        others.map { one in
          let siblings = one.siblings.isEmpty ? "" : "\(one.siblings.count)"
          return (one.officer.id, CandidateColumns.cells(one, siblings: siblings))
        }
          + managers.map {
            ($0.id, [$0.name, $0.role.title] + [String](repeating: "–", count: 5))
          },
        required: true, gone: "who was chosen cannot cover now", answers: .officer),
      .day(\.from, "From", .nearest),
      .day(\.until, "Until", .future, example: "+2w, 14/12", answers: .until),
    ]
  }

  func known(_ world: World) -> [Piece] {
    [
      Piece("What it means", .heading),
      Piece(
        "From the first day to the last the other finds these children on Today and Caseload, and "
          + "may record for them."),
      Piece("Who holds the cases does not change."),
    ]
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    let cover = Cover(
      of: officer, by: try by.given("who covers", .officer), from: try from.given(),
      until: try until.given("the last day", .until))
    return try register.setCover(cover, at: desk)
  }

  func done(_ entry: Entry, _ world: World) -> String {
    "\(by.map { world.register.name(of: $0) } ?? "") covers \(world.register.name(of: officer)) until "
      + "\(until.day?.weekdayShort ?? until.text). u undoes it."
  }
}
