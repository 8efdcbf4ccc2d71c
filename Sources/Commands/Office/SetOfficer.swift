import ArgumentParser
import Domain

/// Changes what is recorded of a person of the service.
struct SetOfficer: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Change a person's role, hours, logins, area or name; what is left out stays.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The person's name or id.")
  var officer: String

  @Option(help: "The new name.")
  var name: String?

  @OptionGroup var options: OfficerOptions

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    var changed = try office.register.officer(named: officer)
    let before = changed
    if let name { changed.name = name }
    try options.change(&changed)
    guard changed != before else { throw Refusal.missing("what is to be changed") }
    let officer = changed
    let desk = try office.actor().map(office.desk(of:)) ?? firstDesk(officer, in: office)
    let entry = try office.record(
      { (register, desk) throws(Refusal) in
        try register.setOfficer(officer, at: desk)
      }, at: desk)
    office.output.line("\(officer.sentence).")
    office.finish(entry)
  }

  /// While nobody is bound to any login, a person may bind their own.
  private func firstDesk(_ officer: Officer, in office: Office) throws -> Desk {
    guard office.register.people.allSatisfy(\.logins.isEmpty),
      officer.logins.contains(office.outside.login)
    else { return try office.desk() }
    return office.desk(of: officer)
  }
}
