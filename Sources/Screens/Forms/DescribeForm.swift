import Console
import Domain

/// Who a child is and who works with the child.
struct DescribeForm: RecordForm {
  static let kind = FormKind.describe

  var child: ChildID
  var name: String
  var knownAs: String
  var worker: String
  var team: String
  var manager: String
  var siblings: String

  init(_ child: ChildID, _ world: World) {
    let state = world.state(of: child)
    let present = state?.details.description ?? Description()
    self.init(child, present)
    let brothersAndSisters = state.map { world.register.siblings(of: $0) } ?? []
    siblings = brothersAndSisters.map(\.rawValue).joined(separator: " ")
  }

  /// Filled with what one record says.
  init(_ child: ChildID, _ said: Description) {
    self.child = child
    name = said.name ?? ""
    knownAs = said.knownAs ?? ""
    worker = said.socialWorker ?? ""
    team = said.team ?? ""
    manager = said.teamManager ?? ""
    siblings = (said.siblings ?? []).map(\.rawValue).joined(separator: " ")
  }

  var children: [ChildID] { [child] }
  var verb: String { "Keep it" }

  func heading(_ world: World) -> String { "Names and people" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    [
      .text(\.name, "Name"),
      .text(\.knownAs, "Known as"),
      .text(\.worker, "Social worker"),
      .text(\.team, "Team"),
      .text(\.manager, "Team manager"),
      .children(\.siblings, "Siblings", except: [child]),
    ]
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    let state = try register.child(child)
    return try register.describeChild(
      child, differences(from: state.details.description, register.siblings(of: state)), at: desk)
  }

  func done(_ entry: Entry, _ world: World) -> String {
    "\(world.name(of: child)): names and people kept."
  }

  /// What the fields say that is not known.
  private func differences(
    from present: Description, _ brothersAndSisters: [ChildID]
  ) -> Description {
    func changed(_ text: String, _ old: String?) -> String? {
      text.trimmed == (old ?? "") ? nil : text.trimmed
    }
    let ids = Self.ids(siblings)
    return Description(
      name: changed(name, present.name), knownAs: changed(knownAs, present.knownAs),
      socialWorker: changed(worker, present.socialWorker), team: changed(team, present.team),
      teamManager: changed(manager, present.teamManager),
      siblings: ids == brothersAndSisters ? nil : ids)
  }

  /// Ids that were written with spaces between.
  static func ids(_ text: String) -> [ChildID] {
    text.split(separator: " ").map { ChildID(String($0)) }
  }
}
