import ArgumentParser
import Domain

/// Adds a person to the service.
struct AddOfficer: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a person to the service.",
    discussion: "The first person of a new store adds themselves.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The person's name.")
  var name: String

  @OptionGroup var options: OfficerOptions

  @Option(
    name: .customLong("from"), parsing: .unconditional,
    help: ArgumentHelp("The first working day here; today where not given.", valueName: "day"))
  var from: String?

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    var officer = Officer(
      id: office.register.freeOfficerID(for: name), name: name, role: .iro,
      from: try office.day(from, .nearest))
    try options.change(&officer)
    if let same = office.register.people.first(where: { $0.name == officer.name.trimmed }) {
      throw Failure(
        "\(same.name) is an officer already",
        hint: "change what is recorded with: caseload officer set", status: 1)
    }
    let isFirst = office.register.people.isEmpty
    if isFirst, officer.logins.isEmpty { officer.logins = [outside.login] }
    let desk = isFirst ? office.desk(of: officer) : try office.desk()
    let entry = try office.record(
      { (register, desk) throws(Refusal) in
        try register.setOfficer(officer, at: desk)
      }, at: desk)
    office.output.line("\(officer.sentence).")
    office.finish(entry)
  }
}

extension Officer {
  /// "P. Ellery (p.ellery) is an IRO, 1.0 FTE, acting as the login pe123".
  var sentence: String {
    let hours = role == .iro ? ", \(fullTimeEquivalent) FTE" : ""
    let logins =
      self.logins.isEmpty
      ? ", bound to no login yet" : ", acting as the login \(self.logins.joined(separator: ", "))"
    return "\(name.trimmed) (\(id)) is \(role.withArticle)\(hours)\(logins)"
  }
}
