import ArgumentParser
import Domain

/// Settles a difference between the IRO's record and the extract.
struct SettleReview: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle",
    abstract: "Settle which record of a review counts, where yours and the extract differ.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @Argument(help: "Which record counts: own or extract.")
  var choice: Settlement.Choice

  @Option(parsing: .unconditional, help: "The day of the review.")
  var on: String

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let day = try office.day(on)
    let choice = choice
    try office.record(about: [office.child(child)]) { (register, id, desk) throws(Refusal) in
      try register.settleReview(of: id, on: day, choice: choice, at: desk)
    } saying: { _, _ in
      choice == .own
        ? "your own record of the review of \(day.weekdayShort) counts."
        : "the extract's record of the review of \(day.weekdayShort) counts."
    }
  }
}

extension Settlement.Choice: ExpressibleByArgument {}
