import Console
import Domain
import Reports

/// Handing a whole caseload over, with a note on every child.
struct HandOverForm: RecordForm {
  static let kind = FormKind.handOver

  var leaver: OfficerID
  var to: OfficerID?
  var from: DayText = "today"
  var note = ""
  var despiteForms = false

  init(_ leaver: OfficerID) { self.leaver = leaver }

  var detail: String? { leaver.rawValue }
  var verb: String { "Hand every child over" }
  var handsOverFrom: OfficerID? { despiteForms ? nil : leaver }

  func heading(_ world: World) -> String {
    let count = count(world)
    return
      "Hand over · \(world.register.name(of: leaver)) · \(count) \(count == 1 ? "child" : "children")"
  }

  func rows(_ world: World) -> [FieldRow<Self>] {
    let count = count(world)
    let candidates = AllocationCandidate.ranked(
      toTakeOverFrom: leaver, in: world.register, today: world.today, orLater: true)
    let name = world.register.name(of: leaver)
    let offers = candidates.map { one in
      (
        one.officer.id,
        CandidateColumns.cells(
          one, siblings: one.siblings.isEmpty ? "" : "\(one.siblings.count)", world.today)
          + ["\(one.children + count)", one.perFullTime(with: count)]
      )
    }
    let columns =
      CandidateColumns.all(yielding: true) + [
        TableColumn("Then", width: 5, alignment: .right),
        TableColumn("per FTE", width: 7, alignment: .right),
      ]
    return [
      .table(
        \.to, "To", columns, offers, required: true,
        gone: "who was chosen cannot take the cases now", answers: .officer),
      .day(\.from, "From", .nearest),
      .box(\.note, "Note", rows: 3, placeholder: "written on each child", required: true),
      .toggles("", [("also where \(name) has left forms about them half filled", \.despiteForms)]),
    ]
  }

  func known(_ world: World) -> [Piece] {
    AllocationComing.pieces(
      of: world.register.cases(heldBy: leaver, on: world.today), from: from, world)
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    try register.handOver(
      from: leaver, to: try to.given("the IRO", .officer), on: try from.given(), note: note,
      at: desk)
  }

  func done(_ entry: Entry, _ world: World) -> String {
    let count = Set(entry.facts.compactMap(\.child)).count
    return "\(count) \(count == 1 ? "child" : "children") handed over to "
      + "\(to.map { world.register.name(of: $0) } ?? ""). u undoes it."
  }

  private func count(_ world: World) -> Int {
    Caseload(world.register, scope: .officer(leaver), today: world.today).count
  }
}
