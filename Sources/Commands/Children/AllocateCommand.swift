import ArgumentParser
import Domain

/// Gives a case to an IRO.
struct AllocateCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "allocate", abstract: "Give a child's case to an IRO.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var who: ChildrenOptions

  @Argument(help: "The IRO's name or id.")
  var officer: String

  @Option(
    name: .customLong("from"), parsing: .unconditional,
    help: ArgumentHelp("The day from which; today where not given.", valueName: "day"))
  var from: String?

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let day = try office.day(from, .nearest)
    let holder = try office.register.officer(named: officer)
    try office.mustBeAllowed(.allocate)
    let ids = try who.ids(in: office)
    let seen = SeenHolders(of: ids, in: office.register)
    let entry = try office.record(
      { (register, desk) throws(Refusal) in
        try register.allocate(ids, to: holder.id, from: day, seen: seen, at: desk)
      }, at: office.desk())
    for id in ids {
      let state = try office.register.child(id)
      let sentence = joined(
        "allocated to \(holder.name) from \(day.weekdayShort).",
        NextClocks(state, in: office).review)
      office.output.line("\(state.shownName): \(sentence)")
    }
    office.finish(entry)
  }
}
