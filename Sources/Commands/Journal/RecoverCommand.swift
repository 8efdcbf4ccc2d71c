import ArgumentParser
import Domain
import Storage

/// Saves what is good of a damaged store.
struct RecoverCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover",
    abstract: "Write what is good of a damaged store to a new folder; changes nothing of the old.")

  @OptionGroup var store: StoreOptions

  @Option(
    name: .customLong("to"), help: ArgumentHelp("The new folder.", valueName: "dir"),
    completion: .directory)
  var folder: String

  func run(in outside: Invocation) throws {
    if var office = try Office.toLookAt(store, outside) {
      try office.mustBeAllowed(.readWhole)
      office.noteWhole(with: "recover")
    }
    let copy = try outside.backend.recover(store.path(in: outside), to: folder)
    outside.output.line("Saved \(copy.entries.counted("entry", "entries")) to \(folder).")
    if copy.bytesSetAside > 0 {
      outside.output.line(
        "\(copy.bytesSetAside.counted("byte", "bytes")) behind them could not be read; they are "
          + "kept there in the folder broken.")
    }
    outside.output.line("Look at it with: caseload list --store \(folder)")
  }
}
