import ArgumentParser
import Domain

/// Records a person's last working day.
struct LeaveOfficer: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave", abstract: "Record a person's last working day.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The person's name or id.")
  var officer: String

  @Option(parsing: .unconditional, help: "The last working day; today where not given.")
  var on: String?

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let day = try office.day(on, .nearest)
    let leaving = try office.register.officer(named: officer)
    let entry = try office.record(
      { (register, desk) throws(Refusal) in
        try register.leave(leaving.id, on: day, at: desk)
      }, at: office.desk())
    let next = day.adding(days: 1)
    let held = office.casesHeld(by: leaving.id, on: max(next, office.today))
    let isPast = day < office.today
    let rest =
      held == 0
      ? ""
      : isPast
        ? " \(held.counted("child has", "children have")) no IRO since \(next.weekdayShort): "
          + "caseload unallocated."
        : " \(held.counted("child", "children")) to be handed over by then: caseload handover."
    office.output.line(
      "\(leaving.name) \(isPast ? "left" : "leaves") after \(day.weekdayShort).\(rest)")
    office.finish(entry)
  }
}

extension Office {
  /// How many children that are looked after an officer holds, today or on a later day.
  func casesHeld(by id: OfficerID, on later: Day? = nil) -> Int {
    guard let place = register.place(of: id) else { return 0 }
    var count = 0
    register.forEachSummary { _, summary in
      if summary.isLookedAfter(on: today), summary.officer(on: later ?? today) == place {
        count += 1
      }
    }
    return count
  }
}
