import ArgumentParser
import Domain

/// Takes back a closing by hand.
struct ReopenChild: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Reopen a case that was closed by hand.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @Option(parsing: .unconditional, help: "The day from which; today where not given.")
  var on: String?

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let day = try office.day(on)
    try office.record(about: [office.child(child)]) { (register, id, desk) throws(Refusal) in
      try register.reopenChild(id, on: day, at: desk)
    } saying: { office, state in
      joined(
        "reopened on \(day.weekdayShort).", NextClocks(state, in: office).review)
    }
  }
}
