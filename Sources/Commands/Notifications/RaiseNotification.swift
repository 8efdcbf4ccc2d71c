import ArgumentParser
import Domain

/// Raises a QA notification.
struct RaiseNotification: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "raise", abstract: "Raise a challenge, or praise, about practice or plan.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @Argument(help: "What it is about; - reads it from standard input.")
  var text: String

  @Option(
    help: ArgumentHelp(
      "The reason's key; the service's reasons are listed by: caseload policy show.",
      valueName: "key"))
  var reason: String

  @Option(
    help: ArgumentHelp("The stage at which it begins; the first where not given.", valueName: "key")
  )
  var stage: String?

  @Option(parsing: .unconditional, help: "The day it was raised; today where not given.")
  var on: String?

  @Option(
    help: ArgumentHelp(
      "The resolved notification whose matter is open again, such as QN-0041.", valueName: "number")
  )
  var repeats: String?

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let day = try office.day(on)
    let text = try office.text(text) ?? ""
    let (reason, stage) = (reason, stage)
    let repeats = try repeats.map { try office.notification($0).number }
    try office.record(about: [office.child(child)]) { (register, id, desk) throws(Refusal) in
      try register.raiseNotification(
        about: id, reason: reason, stage: stage, text: text, on: day, repeating: repeats,
        at: desk)
    } saying: { office, state in
      guard let raised = state.notifications.all.last else { return "notification raised." }
      let words = NotificationWords(raised)
      let before = repeats.map { "It repeats \(QANotification.title($0))." }
      return joined(
        "\(raised.title) raised, \(words.reason) (\(words.stage)).", before, words.awaited)
    }
  }
}
