import ArgumentParser
import Domain

/// Records an answer to a notification.
struct AnswerNotification: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Record an answer to a notification.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The notification's number, such as QN-0041.")
  var number: String

  @Argument(help: "The answer; - reads it from standard input.")
  var text: String

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("Who answered: \"team manager, R. Cole\".", valueName: "who"))
  var from: String

  @Option(parsing: .unconditional, help: "The day it came; today where not given.")
  var on: String?

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let (number, child) = try office.notification(number)
    let day = try office.day(on)
    let text = try office.text(text) ?? ""
    let from = from
    try office.record(about: [child]) { (register, id, desk) throws(Refusal) in
      try register.answerNotification(
        number, about: id, from: from, text: text, on: day, at: desk)
    } saying: { office, state in
      let one = state.notifications.all.first { $0.number == number }
      let late = one?.answers.last.flatMap { one?.lateness(of: $0, office.register.workingDays) }
      let lateness = late.map { ", \($0.words) late" } ?? ""
      return "\(QANotification.title(number)) answered by \(from.trimmed) on \(day.weekdayShort)"
        + "\(lateness). Resolve it, or take it to the next stage."
    }
  }
}
