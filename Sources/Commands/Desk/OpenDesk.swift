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
  /// Why nothing is recorded, where a day was set in a store that is real; nil where that is not so.
  package let reasonOfDay: String?
}

/// The options that the screens share with every command.
package struct DeskOptions: ParsableArguments {
  @OptionGroup var store: StoreOptions

  package init() {}

  package var isWithoutColour: Bool { store.noColor }

  /// Opens the store and finds out who acts; nil where there is no store yet.
  package func openIfThere(in outside: Invocation) throws -> OpenDesk? {
    do {
      return try open(in: outside)
    } catch StoreError.missing {
      return nil
    }
  }

  /// The day named with `--today`, or nil for the real one.
  package func fixedDay(in outside: Invocation) throws -> Day? {
    try store.today == nil ? nil : store.day(in: outside)
  }

  /// Makes a store for one IRO, to whom every child is allocated; on a day that was set, one to
  /// practise in, because a real one records on its own day alone.
  package func makeSolo(_ name: String, in outside: Invocation) throws {
    var words = ["--solo", name, "--store", try store.path(in: outside)]
    if try store.isDaySet(in: outside) { words.append("--practice") }
    try InitCommand.parse(words + todayWords(in: outside)).run(in: outside)
  }

  /// Makes the fictional service where it is not there yet, and opens the screens on it.
  package func showDemonstration(in outside: Invocation) throws {
    try DemoCommand.parse(todayWords(in: outside)).run(in: outside)
  }

  /// The option that passes the named day on.
  private func todayWords(in outside: Invocation) throws -> [String] {
    try fixedDay(in: outside).map { ["--today", $0.iso] } ?? []
  }

  /// Opens the store and finds out who acts.
  package func open(in outside: Invocation) throws -> OpenDesk {
    let office = try Office(store, outside)
    let desk = try office.desk()
    let isReal = !office.session.register.policy.isUnreal
    return OpenDesk(
      session: office.session, officer: desk.officer, login: desk.login,
      fixedDay: try fixedDay(in: outside),
      reasonOfDay: try isReal && store.isDaySet(in: outside)
        ? WriteRefusal.setDay(office.today).message : nil)
  }

  /// The folder in which this person's settings of the program are kept.
  package func settingsFolder(in outside: Invocation) -> String {
    let environment = outside.environment
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return "\(folder)/caseload"
    }
    return "\(environment["HOME"] ?? "/tmp")/.config/caseload"
  }
}
