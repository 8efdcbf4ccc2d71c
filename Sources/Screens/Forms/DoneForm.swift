import Console
import Domain

/// Recording that the duty of a rule was done: a health assessment, a pathway plan, an adoption
/// review, an update received, the file checked.
struct DoneForm: RecordForm {
  static let kind = FormKind.done

  /// The rules that are stopped by saying so.
  static func rules(_ world: World) -> [ClockRule] {
    world.register.rules.rules.filter {
      [.completion, .update, .fileCheck].contains($0.stoppedBy)
    }
  }

  var children: [ChildID]
  var rule: RuleID?
  var when: DayText = "today"
  var outcome = ""
  var declined: Bool?

  /// - Parameter rule: what is offered as done, where it is one of those that apply.
  init(_ children: [ChildID], _ world: World, rule: RuleID? = nil) {
    self.children = children
    self.rule = offered(world).first { $0.id == rule }?.id
  }

  var verb: String { "Record it as done" }

  func heading(_ world: World) -> String { "Done" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    [
      .choice(
        \.rule, "What", offered(world).map { Offer($0.id, $0.title) }, inColumn: true,
        required: true, gone: "what was chosen does not apply any more", answers: .rule),
      .day(\.when, "When", .past),
      .text(
        \.outcome, "Outcome", placeholder: "what came of it, in a few words",
        answers: .text),
      .toggles("Or", [("declined (health only)", \.isDeclined)], answers: .rule),
    ]
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    let rule = try rule.given("what was done", .rule)
    let day = try when.given()
    return try register.change(forEach: children) { child throws(Refusal) in
      try register.complete(
        rule, of: child, on: day, outcome: outcome, declined: isDeclined, at: desk)
    }
  }

  func done(_ entry: Entry, _ world: World) -> String {
    let title = rule.flatMap { world.register.rules.named($0) }?.title.lowercased() ?? "done"
    return
      "\(world.names(of: children)): \(title) \(isDeclined ? "declined " : "")on \(when.words(world)). u undoes it."
  }

  /// Nil in forms that an older program kept.
  var isDeclined: Bool {
    get { declined == true }
    set { declined = newValue ? true : nil }
  }

  /// The rules that apply to the first of the children, or all of them.
  private func offered(_ world: World) -> [ClockRule] {
    let rules = Self.rules(world)
    guard let child = children.first, let state = world.state(of: child) else { return rules }
    let applying = rules.filter {
      !state.clocks(of: $0, in: world.register.clockContext, on: world.today).isEmpty
    }
    return applying.isEmpty ? rules : applying
  }
}
