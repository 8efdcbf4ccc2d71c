import ArgumentParser
import Domain
import Files

/// Writes the policy as a file to change.
struct ExportPolicy: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the policy as JSON, to be changed and imported.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The file; standard output where not given.", completion: .file())
  var file: String?

  func run(in outside: Invocation) throws {
    let office = try Office(store, outside)
    let text = try PolicyText.text(office.register.policy)
    guard let file else {
      office.output.json(text: text)
      return
    }
    try WholeFile.write((text + "\n").utf8, to: file)
    office.output.line("Wrote the policy to \(file).")
  }
}
