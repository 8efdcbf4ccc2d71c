import Console
import Domain
import Reports

/// Saying of a fact to confirm on which day the file has it done.
struct ConfirmForm: RecordForm {
  static let kind = FormKind.confirm

  var child: ChildID
  var rule: RuleID
  var when: DayText = ""
  var remark = ""

  init(_ child: ChildID, _ rule: RuleID) {
    self.child = child
    self.rule = rule
  }

  var children: [ChildID] { [child] }
  var detail: String? { rule.rawValue }
  var verb: String { "Confirm that it was done" }

  func heading(_ world: World) -> String {
    "\(world.register.rules.named(rule)?.title ?? rule.rawValue) was done"
  }

  func rows(_ world: World) -> [FieldRow<Self>] {
    [
      .day(\.when, "On", .past, example: "14/11/2025, -3m"),
      .text(\.remark, "Remark", placeholder: "where the file says so, or what came of it"),
    ]
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    try register.confirm(rule, of: child, .done(on: try when.given()), remark: remark, at: desk)
  }

  func done(_ entry: Entry, _ world: World) -> String {
    "\(world.names(of: children)): done on \(when.words(world)). u undoes it."
  }
}
