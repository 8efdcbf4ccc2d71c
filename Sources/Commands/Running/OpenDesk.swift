import ArgumentParser
import Domain
import Storage

/// What the screens need to open: the store, who sits at them, and what day it is.
package struct OpenDesk {
  package let session: Session
  package let officer: Officer
  package let login: String
  /// The day named with `--today`, or nil for the real one.
  package let fixedDay: Day?
}

/// The options that the screens share with every command.
package struct DeskOptions: ParsableArguments {
  @OptionGroup var store: StoreOptions

  package init() {}

  package var isWithoutColour: Bool { store.noColor }

  /// True where there is no store yet at the place these options name.
  package func isStoreMissing(in outside: Outside) throws -> Bool {
    do {
      _ = try outside.backend.open(at: try store.path(in: outside))
      return false
    } catch let error as StoreError {
      guard case .missing = error else { throw error }
      return true
    }
  }

  /// Makes a store for one IRO, to whom every child is allocated.
  package func makeSolo(_ name: String, in outside: Outside) throws {
    let command = try InitCommand.parse(["--solo", name, "--store", try store.path(in: outside)])
    try command.run(in: outside)
  }

  /// Makes the fictional service where it is not there yet, and opens the screens on it.
  package func showDemonstration(in outside: Outside) throws {
    try DemoCommand.parse([]).run(in: outside)
  }

  /// Opens the store and finds out who acts.
  package func open(in outside: Outside) throws -> OpenDesk {
    let office = try Office(store, outside)
    let desk = try office.desk()
    return OpenDesk(
      session: office.session, officer: desk.officer, login: desk.login,
      fixedDay: store.today == nil ? nil : office.today)
  }

  /// The folder in which this person's settings of the program are kept.
  package func settingsFolder(in outside: Outside) -> String {
    let environment = outside.environment
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return "\(folder)/caseload"
    }
    return "\(environment["HOME"] ?? "/tmp")/.config/caseload"
  }
}
