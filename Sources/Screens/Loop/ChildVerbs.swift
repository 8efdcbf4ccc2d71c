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
      verb("visit", [.character("v")], "Log a visit", short: "Visit") { ids, world in
        .open(VisitForm.make(ids, world))
      },
      verb("review", [.character("r")], "Record a review", short: "Review") { ids, world in
        .open(ReviewForm.make(ids, world))
      },
      verb("track", [.character("t")], "Set the tracking priority", short: "Track") { ids, world in
        .open(TrackingForm.make(ids, world))
      },
      verb("notify", [.character("n")], "Raise a QA notification", short: "Notify") { ids, world in
        .open(RaiseForm.make(ids, world))
      },
      verb("note", [.character("m")], "Note a call, a check of the file, an update", short: "Note")
      {
        ids, world in .open(NoteForm.make(ids, world))
      },
      verb("plan", [.character("p")], "Plan a visit or a review", short: "Plan") { ids, world in
        .open(PlanForm.make(ids, world))
      },
      verb("complete", [.character("D")], "Record something else as done") { ids, world in
        .open(DoneForm.make(ids, world))
      },
      verb("allocate", [.character("A")], "Allocate to an IRO") { ids, world in
        .open(AllocateForm.make(ids, world))
      },
      verb("describe", [.character("N")], "Name, social worker and siblings") { ids, world in
        ids.first.map { .open(DescribeForm.make($0, world)) } ?? .none
      },
      verb("close", [.character("X")], "Close or reopen the case") { ids, world in
        ids.first.map { .open(CloseForm.make($0, world)) } ?? .none
      },
      verb("why", [.character("w")], "Why this date", short: "Why") { ids, world in
        ids.first.map { .open(WhyScreen($0, rule: nil, world: world)) } ?? .none
      },
    ]
  }

  private static func verb(
    _ id: String, _ keys: [Key], _ title: String, short: String = "",
    run: @escaping ([ChildID], World) -> Request
  ) -> Command {
    Command(id, keys, title, short: short) { screen, world in
      run(screen.children(world), world)
    }
  }
}
