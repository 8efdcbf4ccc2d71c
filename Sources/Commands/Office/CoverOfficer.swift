import ArgumentParser
import Domain

/// Sets that one officer covers another's cases for a time.
struct CoverOfficer: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "cover", abstract: "Set that one IRO covers another's cases for a time.",
    discussion: "To end a cover early, set it again from the same day with an earlier last day.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "Whose cases they are.")
  var officer: String

  @Option(help: ArgumentHelp("Who covers.", valueName: "officer"))
  var by: String

  @Option(
    name: .customLong("from"), parsing: .unconditional,
    help: ArgumentHelp("The first day; today where not given.", valueName: "day"))
  var from: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The last day.", valueName: "day"))
  var until: String

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let first = try office.day(from, .nearest)
    let last = try office.day(until, .future)
    let covered = try office.register.officer(named: officer)
    let covering = try office.register.officer(named: by)
    let cover = Cover(of: covered.id, by: covering.id, from: first, until: last)
    let entry = try office.record(
      { (register, desk) throws(Refusal) in try register.setCover(cover, at: desk) },
      at: office.desk())
    office.output.line(
      "\(covering.name) covers \(covered.name) from \(first.weekdayShort) "
        + "until \(last.weekdayShort).")
    office.finish(entry)
  }
}
