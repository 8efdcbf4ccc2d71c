import ArgumentParser
import Domain

/// Puts an event out of force.
struct WithdrawCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Put an event out of force, with the reason; it stays in the trail.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The event's number, such as 42.1; numbers stand in: caseload trail CHILD.")
  var entry: String

  @Option(parsing: .unconditional, help: "Why; - reads it from standard input.")
  var reason: String

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let recorded = try office.event(entry)
    let reason = try office.text(reason) ?? ""
    let fact = recorded.fact
    try office.record(about: [office.childOf(recorded)]) { (register, id, desk) throws(Refusal) in
      try register.withdraw(fact.id, of: id, reason: reason, at: desk)
    } saying: { office, _ in
      "withdrawn: \(office.subject(of: fact))."
    }
  }
}
