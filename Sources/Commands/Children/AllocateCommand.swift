import ArgumentParser
import Domain
import Reports

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
    let gaps = AllocationGap.all(
      before: day, of: ids, in: office.register, today: office.today)
    let entry = try office.record(
      { (register, desk) throws(Refusal) in
        try register.allocate(ids, to: holder.id, from: day, seen: seen, at: desk)
      }, at: office.desk())
    for id in ids {
      let state = try office.register.child(id)
      let sentence = joined(
        "allocated to \(holder.name) from \(day.weekdayShort)\(office.until(day, of: state)).",
        NextClocks(state, in: office).review)
      office.output.line("\(state.shownName): \(sentence)")
    }
    for gap in gaps { office.output.notice("caseload: \(gap.words)") }
    office.finish(entry)
  }
}

extension Office {
  /// Who holds a case until the day on which an allocation takes effect, where that is to come, and that
  /// the other reads it no sooner.
  fileprivate func until(_ day: Day, of state: ChildState) -> String {
    guard day > today else { return "" }
    let holder = state.officer(on: today).map { register.name(of: $0) } ?? "nobody"
    return ", and reads it from then; until then \(holder) holds it"
  }
}
