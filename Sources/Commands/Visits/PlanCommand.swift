import ArgumentParser
import Domain

/// Plans a visit or a review.
struct PlanCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Plan a visit or a review for a day and, where agreed, a time.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var who: ChildrenOptions

  @Argument(help: "The time of day in England, such as 11:00.")
  var time: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The day of the visit.", valueName: "day"))
  var visit: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The day of the review.", valueName: "day"))
  var review: String?

  @Option(help: "Where it will be.")
  var place: String?

  func validate() throws {
    guard (visit == nil) != (review == nil) else {
      throw ValidationError("say either --visit DAY or --review DAY")
    }
  }

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let day = try office.day(visit ?? review, .future)
    let appointment = Appointment(day: day, minute: try time.map(TimeOfDay.minute), place: place)
    let isVisit = visit != nil
    let when = joined(day.weekdayShort, appointment.time.map { "at \($0)" })
    try office.record(about: who.ids(in: office)) { (register, id, desk) throws(Refusal) in
      isVisit
        ? try register.planVisit(appointment, to: id, at: desk)
        : try register.planReview(appointment, of: id, at: desk)
    } saying: { office, state in
      let clocks = NextClocks(state, in: office)
      return joined(
        "\(isVisit ? "visit" : "review") planned for \(when).",
        isVisit ? clocks.seen : clocks.review,
        isVisit ? nil : clocks.past(day))
    }
  }
}

/// A time of day as people type it.
enum TimeOfDay {
  /// Returns the minutes after midnight of "11:00", "9:30" or "9.30".
  static func minute(_ text: String) throws(Failure) -> Int {
    let parts = text.split(whereSeparator: { $0 == ":" || $0 == "." })
    let numbers = parts.compactMap { part in part.allSatisfy(\.isASCII) ? Int(part) : nil }
    if parts.count == 2, numbers.count == 2, (0..<24).contains(numbers[0]),
      (0..<60).contains(numbers[1]), parts[1].count == 2
    {
      return numbers[0] * 60 + numbers[1]
    }
    throw .usage("\(text) is no time of day", hint: "write it like 11:00 or 14:30")
  }
}
