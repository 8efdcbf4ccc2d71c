import ArgumentParser
import Domain

/// Records that a review was begun and adjourned.
struct AdjournReview: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "adjourn",
    abstract: "Record that a review met and was adjourned; it is then due within 20 working days.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var who: ChildrenOptions

  @Option(
    parsing: .unconditional,
    help: "The day it met; today where not given and none was planned before.")
  var on: String?

  @Option(parsing: .unconditional, help: "Why it was adjourned; - reads it from standard input.")
  var reason: String

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let ids = try who.ids(in: office)
    let planned = try PlannedDay(on, .review, of: ids, in: office)
    let day = planned.day
    let reason = try office.text(reason) ?? ""
    try office.record(about: ids) { (register, id, desk) throws(Refusal) in
      try register.adjournReview(of: id, on: day, reason: reason, at: desk)
    } saying: { office, state in
      let clocks = NextClocks(state, in: office)
      return joined(
        "review adjourned on \(day.weekdayShort).", planned.sentence(state),
        clocks.due(.adjournedReview).map { "It is to be completed by \($0.weekdayShort)." },
        clocks.lateReview.map { "It was due by \($0.weekdayShort) and stays late since then." })
    }
  }
}
