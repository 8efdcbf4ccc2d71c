import ArgumentParser
import Domain

/// Records how a child took part in a review of which that was not known yet.
struct CodeReview: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "code",
    abstract: "Record the participation code of a review that was held without one.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @Argument(help: "How the child took part: PN0 to PN7.")
  var code: String

  @Option(
    parsing: .unconditional,
    help: "The day of the review; the last one without a code where not given.")
  var on: String?

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let code = try ParticipationOptions.code(code)
    let wanted = try on.map { try office.day($0) }
    let id = try office.child(child)
    let entry = try office.record(
      { (register, desk) throws(Refusal) in
        try register.codeReview(of: id, as: code, on: wanted, at: desk)
      }, at: office.desk())
    let state = try office.register.child(id)
    let left = state.reviewsAwaitingCode.count
    let day = entry.facts.first?.on ?? office.today
    office.output.line(
      "\(state.shownName): \(code.rawValue) \(code.meaning), review of \(day.weekdayShort)."
        + (left == 0 ? "" : " \(left.counted("review")) still without a code."))
    office.finish(entry)
  }
}
