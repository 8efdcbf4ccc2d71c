import ArgumentParser

/// The people of the service.
struct OfficerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "officer", abstract: "The people of the service: add, change, cover, list them.",
    subcommands: [
      AddOfficer.self, SetOfficer.self, LeaveOfficer.self, CoverOfficer.self, ListOfficers.self,
    ])
}
