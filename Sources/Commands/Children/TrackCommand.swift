import ArgumentParser
import Domain

/// Sets a tracking priority.
struct TrackCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "track",
    abstract: "Set how closely a case is watched, with the reason and the monitoring it brings.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var who: ChildrenOptions

  @Argument(help: "high, medium or low.")
  var priority: Priority

  @Option(parsing: .unconditional, help: "Why; - reads it from standard input.")
  var reason: String

  @Option(parsing: .unconditional, help: "The day it was decided; today where not given.")
  var on: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The review is to be held by this day already.", valueName: "day"))
  var earlyReview: String?

  @Option(
    help: ArgumentHelp("The social worker sends an update every so many weeks.", valueName: "weeks")
  )
  var updateEvery: Int?

  @Option(help: ArgumentHelp("The file is checked every so many weeks.", valueName: "weeks"))
  var fileCheckEvery: Int?

  @Flag(help: "The deputy head of service was told.")
  var deputyHeadTold = false

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let day = try office.day(on)
    let early = try earlyReview.map { try office.day($0, .future) }
    let tracking = Tracking(
      priority: priority, reason: try office.text(reason) ?? "",
      monitoring: Monitoring(
        earlyReviewBy: early, updateEveryWeeks: updateEvery, fileCheckEveryWeeks: fileCheckEvery,
        deputyHeadTold: deputyHeadTold ? true : nil))
    try office.record(about: who.ids(in: office)) { (register, id, desk) throws(Refusal) in
      try register.track(tracking, of: id, on: day, at: desk)
    } saying: { office, state in
      let clocks = NextClocks(state, in: office)
      return joined(
        "\(tracking.priority.title) from \(day.weekdayShort).", clocks.sentence(.earlyReview),
        clocks.sentence(.update), clocks.sentence(.fileCheck), clocks.seen)
    }
  }
}

extension Priority: ExpressibleByArgument {}
