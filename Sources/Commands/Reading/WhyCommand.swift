import ArgumentParser
import Domain
import Reports

/// Explains a due date.
struct WhyCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "The rule, the event and the arithmetic behind a due date.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @Argument(help: "The rule, such as review.first; without one, every rule is listed.")
  var rule: String?

  @OptionGroup var because: BecauseOption
  @OptionGroup var past: AsAtOptions
  @OptionGroup var output: JSONOption

  func run(in outside: Invocation) throws {
    var office = try Office(store, outside).asAt(past)
    let id = try office.child(child, because: because.because)
    _ = try office.register.child(id)
    try office.openCase(of: id, with: "why", because: because.because)
    let state = try office.register.child(id)
    let seen = Viewpoint(today: office.today, now: office.now)
    guard let rule else {
      try list(Why.all(of: state, in: office.register, at: seen), of: state, in: office)
      return
    }
    guard let known = office.register.rules.typed(rule) else {
      throw Refusal.noSuchRule(rule)
    }
    let found = Why.explain(known, of: state, in: office.register, at: seen)
    guard !found.isEmpty else {
      throw Failure(
        Why.absence(of: known, for: state, in: office.register, today: office.today),
        hint: "rules that apply are listed by: caseload why \(state.id)", status: 1)
    }
    for why in found {
      if output.json {
        try office.output.json(ExplainedClock(why))
      } else {
        for line in why.lines { office.output.line(line) }
      }
    }
  }

  private func list(_ clocks: [Why], of state: ChildState, in office: Office) throws {
    if output.json {
      for why in clocks { try office.output.json(ExplainedClock(why)) }
      return
    }
    office.output.line("\(state.shownName): the rules that apply")
    var table = TextTable(["Rule", "Title", "Standing", "State"])
    for why in clocks {
      table.append([why.rule.id.rawValue, why.title, why.rule.standing.rawValue, why.stateWords])
    }
    table.print(to: office.output)
  }
}
