import ArgumentParser
import Domain

/// Agrees an action about a child.
struct SuperviseAction: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: "Agree an action, which then stands on the IRO's Today.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @Argument(help: "What is to be done; - reads standard input.")
  var text: String

  @Option(parsing: .unconditional, help: "The last day on which it is in time.")
  var by: String

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    try office.mustBeAllowed(.supervise)
    let today = office.today
    let action = SupervisionAction(
      text: try office.text(text) ?? "", by: try office.day(by, .future))
    try office.record(about: [office.child(child)]) { (register, id, desk) throws(Refusal) in
      try register.agreeAction(action, about: id, on: today, at: desk)
    } saying: { _, _ in
      "action agreed, by \(action.by.weekdayShort)."
    }
  }
}
