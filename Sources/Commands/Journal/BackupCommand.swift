import ArgumentParser
import Domain
import Storage

/// Copies a store.
struct BackupCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the store to one new file, and check the copy.",
    discussion: """
      The looks at others' cases, where there are any, are copied to FILE.looks beside it; restore \
      takes both. A copy holds every record, so a service manager makes it, and it is noted.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The new file.", completion: .file())
  var file: String

  func run(in outside: Invocation) throws {
    let path = try store.path(in: outside)
    if var office = try Office.toLookAt(store, outside) {
      try office.mustBeAllowed(.readWhole)
      office.noteWhole(with: "backup")
    }
    let copy: StoreCopy
    do {
      copy = try outside.backend.backup(path, to: file)
    } catch StoreError.exists(let path) {
      throw Failure("\(path) is there already", hint: "name another file", status: 73)
    }
    outside.output.line(
      "Copied \(copy.entries.counted("entry", "entries")) to \(file), and read them back.")
    outside.output.line("Its last hash is \(copy.lastHash).")
  }
}
