import Console
import Domain

/// Putting a record right: a wrong day or the wrong child, with the reason; or withdrawing it.
struct CorrectForm: RecordForm {
  static let kind = FormKind.correct

  enum Fault: String, Codable, CaseIterable {
    case day, child, all

    var words: String {
      switch self {
      case .day: "the day"
      case .child: "the child"
      case .all: "all of it: withdraw"
      }
    }
  }

  var event: EventID
  var child: ChildID
  var fault = Fault.day
  var on: DayText
  var other = ""
  var reason = ""

  init(_ event: EventID, of child: ChildID, _ world: World) {
    self.event = event
    self.child = child
    on = DayText((try? world.register.inForce(event, of: child))?.fact.on.short ?? "")
  }

  var children: [ChildID] { [child] }
  var detail: String? { "\(event)" }
  var verb: String { "Put it right" }

  func heading(_ world: World) -> String { "Correct \(event)" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    [
      .choice(
        \.fault, "What was wrong", each: Fault.allCases.map { Offer($0, $0.words) },
        inColumn: true),
      .day(\.on, "Right day", .past, required: false),
      .child(\.other, "Right child", except: [child]),
      .text(\.reason, "Reason", required: true, answers: .reason),
    ]
  }

  func known(_ world: World) -> [Piece] {
    [
      Piece("Nothing is erased", .heading),
      Piece("The old record stays in the trail, with your reason beside it.", .muted),
    ]
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    switch fault {
    case .day:
      try register.correct(
        event, of: child, day: try on.given("the right day"), child: nil, event: nil,
        reason: reason, at: desk)
    case .child:
      try register.correct(
        event, of: child, day: nil, child: ChildID(other.trimmed), event: nil, reason: reason,
        at: desk)
    case .all: try register.withdraw(event, of: child, reason: reason, at: desk)
    }
  }

  func done(_ entry: Entry, _ world: World) -> String {
    "\(event) \(fault == .all ? "withdrawn" : "put right"). u undoes it."
  }
}
