import Console
import Domain
import Reports

/// Giving cases to an IRO by hand; the history is kept.
struct AllocateForm: RecordForm {
  static let kind = FormKind.allocate

  var children: [ChildID]
  var officer: OfficerID?
  var from: DayText = "today"
  /// Who held the cases when the person chose.
  private var seen: SeenHolders

  init(_ children: [ChildID], _ world: World) {
    self.children = children
    seen = SeenHolders(of: children, in: world.register)
  }

  var verb: String { "Allocate" }

  func heading(_ world: World) -> String { "Allocate" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    let offers = ranked(world).map { one in
      (
        one.officer.id,
        CandidateColumns.cells(one, siblings: one.siblings.joined(separator: ", ")) + [one.bonds]
      )
    }
    let columns = CandidateColumns.all() + [TableColumn("", width: 12, priority: 1, grows: 1)]
    return [
      .table(
        \.officer, "To", columns, offers, required: true,
        gone: "who was chosen cannot take the case now", answers: .officer),
      .day(\.from, "From", .nearest),
    ]
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    try register.allocate(
      children, to: try officer.given("the IRO", .officer), from: try from.given(), seen: seen,
      at: desk)
  }

  mutating func hear(_ refusal: Refusal, _ world: World) {
    guard case .allocatedMeanwhile = refusal else { return }
    seen = SeenHolders(of: children, in: world.register)
  }

  func done(_ entry: Entry, _ world: World) -> String {
    let count = entry.facts.count
    let name = officer.map { world.register.name(of: $0) } ?? ""
    return "\(count == 1 ? "1 child" : "\(count) children") allocated to \(name)."
  }

  /// Days on which nobody would hold them, and whose brothers and sisters they are, for each of several
  /// children.
  func known(_ world: World) -> [Piece] {
    let coming = AllocationComing.pieces(of: children, from: from, world)
    guard children.count > 1 else { return coming }
    return coming + [Piece("Together", .heading)]
      + children.map { child in
        let names = world.state(of: child)?.details.description.siblings ?? []
        let held = names.map { id in
          let holder =
            children.contains(id) ? nil : world.register.holder(of: id, on: world.today)?.name
          return holder.map { "\(world.name(of: id)), held by \($0)" } ?? world.name(of: id)
        }
        let words = held.isEmpty ? "no brother or sister known" : held.joined(separator: "; ")
        return Piece("\(world.name(of: child)): \(words)", .muted)
      }
  }

  /// Who could take the children, the best for all of them first.
  private func ranked(_ world: World) -> [AllocationCandidate] {
    guard !children.isEmpty else { return [] }
    do throws(Refusal) {
      return try AllocationCandidate.ranked(for: children, in: world.register, today: world.today)
    } catch {
      return []
    }
  }
}
