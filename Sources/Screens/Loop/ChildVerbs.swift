import Console
import Domain

/// What can be done with a child wherever one is under the cursor; all of it works on every child
/// that is marked.
enum ChildVerbs {
  static var all: [Command] {
    [
      verb("open", [.enter], "Open the child", short: "Open") { ids, _ in
        ids.first.map { .open(ChildScreen($0)) } ?? .none
      },
      verb("visit", [.character("v")], "Log a visit", short: "Visit", may: Permission.casework) {
        ids, world in
        .open(VisitForm(ids, world), world)
      },
      verb(
        "review", [.character("r")], "Record a review", short: "Review", may: Permission.casework
      ) { ids, world in
        .open(ReviewForm(ids, world), world)
      },
      verb(
        "track", [.character("t")], "Set the tracking priority", short: "Track",
        may: Permission.direct
      ) { ids, world in
        .open(TrackingForm(ids, world), world)
      },
      verb(
        "notify", [.character("n")], "Raise a QA notification", short: "Notify",
        may: Permission.direct
      ) { ids, world in
        .open(RaiseForm(ids, world), world)
      },
      verb(
        "note", [.character("m")], "Note a call, a check of the file, an update", short: "Note",
        may: Permission.paperwork
      ) { ids, world in .open(NoteForm(ids), world) },
      Command(
        "plan", [.character("p")], "Plan a visit or a review", short: "Plan",
        reason: { reason(Permission.casework, $0, $1) },
        run: { screen, world in
          .open(PlanForm(screen.children(world), world, topic: screen.topic(world)), world)
        }),
      verb("complete", [.character("D")], "Record something else as done", may: Permission.casework)
      { ids, world in
        .open(DoneForm(ids, world), world)
      },
      verb("allocate", [.character("A")], "Allocate to an IRO", may: { _ in .allocate }) {
        ids, world in
        .open(AllocateForm(ids, world), world)
      },
      verb(
        "describe", [.character("N")], "Name, social worker and siblings", may: Permission.paperwork
      ) { ids, world in
        ids.first.map { .open(DescribeForm($0, world), world) } ?? .none
      },
      verb("close", [.character("X")], "Close or reopen the case", may: Permission.direct) {
        ids, world in
        guard let child = ids.first else { return .none }
        let care = world.state(of: child)?.care
        let isClosed =
          care.map { !$0.isLookedAfter(on: world.today) && !$0.isEndedAtEighteen(on: world.today) }
        return isClosed == true
          ? .open(ReopenForm(child), world) : .open(CloseForm(child, world), world)
      },
      verb("copy", [.character("y")], "Copy the id, a summary or a due day") { ids, world in
        .open(CopyScreen(ids, world))
      },
      verb("brief", [.character("b")], "Brief: one page before a review", short: "Brief") {
        ids, _ in
        ids.first.map { .open(BriefScreen($0)) } ?? .none
      },
      verb("why", [.character("w")], "Why this date", short: "Why") { ids, world in
        ids.first.map { .open(WhyScreen($0, rule: nil, world: world)) } ?? .none
      },
    ]
  }

  /// A verb that is offered where the person may do it for every child it would work on.
  private static func verb(
    _ id: String, _ keys: [Key], _ title: String, short: String = "",
    may permission: ((ChildID) -> Permission)? = nil,
    run: @escaping ([ChildID], World) -> Request
  ) -> Command {
    Command(
      id, keys, title, short: short,
      reason: { screen, world in
        permission.flatMap { reason($0, screen, world) }
      },
      run: { screen, world in run(screen.children(world), world) })
  }

  private static func reason(
    _ permission: @escaping (ChildID) -> Permission, _ screen: any Screen, _ world: World
  ) -> String? {
    screen.children(world).lazy.compactMap { world.reasonNot(to: permission($0)) }.first
  }
}
