import ArgumentParser
import Domain
import Storage

/// Copies a store.
struct BackupCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the store to one new file, and check the copy.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The new file.", completion: .file())
  var file: String

  func run(in outside: Invocation) throws {
    let path = try store.path(in: outside)
    let copy: StoreCopy
    do {
      copy = try outside.backend.backup(path, to: file)
    } catch StoreError.exists {
      throw Failure("\(file) is there already", hint: "name another file", status: 73)
    }
    outside.output.line(
      "Copied \(copy.entries.counted("entry", "entries")) to \(file), and read them back.")
    outside.output.line("Its last hash is \(copy.lastHash).")
  }
}
