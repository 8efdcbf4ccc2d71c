import ArgumentParser
import Domain

/// Lists the people of the service.
struct ListOfficers: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the people of the service.")

  @OptionGroup var store: StoreOptions

  @Flag(help: "List those who left as well.")
  var all = false

  func run(in outside: Invocation) throws {
    let office = try Office(store, outside)
    let officers = office.register.people.filter { all || $0.worksHere(on: office.today) }
    guard !officers.isEmpty else {
      office.output.line("Nobody yet. Add the first person with: caseload officer add NAME")
      return
    }
    var table = TextTable(
      ["Name", "Id", "Role", "FTE", "Children", "Login", "Area"], numbers: [3, 4])
    for officer in officers {
      let isIRO = officer.role == .iro
      let covered = office.register.covered(by: officer.id, on: office.today)
        .compactMap { office.register.officer($0)?.name }
      table.append([
        officer.name + (officer.left.map { " (left \($0.short))" } ?? "")
          + (covered.isEmpty ? "" : " (covers \(covered.joined(separator: ", ")))"),
        officer.id.rawValue,
        officer.role.title, isIRO ? officer.fullTimeEquivalent : "",
        isIRO ? office.casesHeld(by: officer.id).grouped : "",
        officer.logins.joined(separator: ", "), officer.area ?? "",
      ])
    }
    table.print(to: office.output)
  }
}
