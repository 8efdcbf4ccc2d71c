import ArgumentParser
import Domain

/// Moves a notification up the ladder.
struct EscalateNotification: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "escalate",
    abstract: "Move a notification to the next stage of the ladder, or past it.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The notification's number, such as QN-0041.")
  var number: String

  @Option(parsing: .unconditional, help: "Why; - reads it from standard input.")
  var reason: String

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("The stage; the next one where not given.", valueName: "key"))
  var stage: String?

  @Option(parsing: .unconditional, help: "The day of the move; today where not given.")
  var on: String?

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let (number, child) = try office.notification(number)
    let day = try office.day(on)
    let reason = try office.text(reason) ?? ""
    let stage = stage
    try office.record(about: [child]) { (register, id, desk) throws(Refusal) in
      try register.escalateNotification(
        number, about: id, to: stage, reason: reason, on: day, at: desk)
    } saying: { office, state in
      let words = office.words(of: number, in: state)
      let part = words.flatMap { $0.ladder.stage($0.notification.stage) }.map {
        "Takes part: \($0.takesPart)."
      }
      return joined(
        "\(QANotification.title(number)) moved to \(words?.stage ?? "the next stage").", part,
        words?.awaited)
    }
  }
}
