import ArgumentParser
import Domain
import Storage

/// Makes a store of a backup.
struct RestoreCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Make a new store of a file that backup wrote.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The file.", completion: .file())
  var file: String

  func run(in outside: Invocation) throws {
    let path = try store.path(in: outside)
    let copy = try outside.backend.restore(file, to: path)
    outside.output.line(
      "Made a store at \(path) with \(copy.entries.counted("entry", "entries")).")
  }
}
