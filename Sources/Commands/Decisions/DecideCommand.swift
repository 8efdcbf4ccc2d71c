import ArgumentParser
import Domain
import Reports

/// Records a decision of a review.
struct DecideCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Record what a review decided: what is to be done, by whom and by when.",
    discussion: """
      A decision without a name or a day is taken, with a word: nobody can be asked for it. It is \
      watched until it is said what became of it: caseload decision.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @Argument(help: "What is to be done; - reads it from standard input.")
  var what: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Who is to do it, by role and name.", valueName: "name"))
  var who: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The last day on which it is in time.", valueName: "day"))
  var by: String?

  @Option(
    parsing: .unconditional, help: "The day on which the review met; its last where not given.")
  var on: String?

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let day = try on.map { try office.day($0) }
    let new = NewDecision(
      try office.text(what) ?? "", who: who, by: try by.map { try office.day($0, .future) })
    try office.record(about: [office.child(child)]) { (register, id, desk) throws(Refusal) in
      try register.decide([new], about: id, on: day, at: desk)
    } saying: { _, state in
      guard let last = state.decisions.all.last else { return "decided." }
      let made = last.made
      let gaps = DecisionWords.gaps(made.value).map { "Mind: \($0)." }
      return joined(
        "\(last.title) of the review of \(made.on.weekdayShort): "
          + "\(DecisionWords.line(made.value)).", gaps)
    }
  }
}
