import ArgumentParser
import Domain

/// Ends a notification.
struct ResolveNotification: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "End a notification with its outcome.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The notification's number, such as QN-0041.")
  var number: String

  @Option(parsing: .unconditional, help: "How it ended; - reads it from standard input.")
  var outcome: String

  @Option(parsing: .unconditional, help: "The day it ended; today where not given.")
  var on: String?

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let (number, child) = try office.notification(number)
    let day = try office.day(on)
    let outcome = try office.text(outcome) ?? ""
    try office.record(about: [child]) { (register, id, desk) throws(Refusal) in
      try register.resolveNotification(number, about: id, outcome: outcome, on: day, at: desk)
    } saying: { _, _ in
      "\(QANotification.title(number)) resolved on \(day.weekdayShort)."
    }
  }
}
