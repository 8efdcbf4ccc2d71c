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
    let offers = ranked(world).map {
      Offer(
        $0.officer.id,
        "\($0.officer.name) · \($0.officer.fullTimeEquivalent) FTE · \($0.children) · "
          + $0.reasons.joined(separator: " · "))
    }
    return [
      .choice(
        \.officer, "To", offers, inColumn: true, required: true,
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

  /// Who could take the children, the best first.
  private func ranked(_ world: World) -> [AllocationCandidate] {
    guard !children.isEmpty else { return [] }
    do throws(Refusal) {
      return try AllocationCandidate.ranked(for: children, in: world.register, today: world.today)
    } catch {
      return []
    }
  }
}
