import ArgumentParser
import Domain
import Files
import Formats

/// Imports names, workers and siblings, which the return does not hold.
struct ImportPeople: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "Import CHILD, NAME, KNOWN_AS, SOCIAL_WORKER, TEAM, TEAM_MANAGER, SIBLINGS.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var list: ListFile

  func run(in outside: Invocation) throws {
    try list.run("people", store, outside, ImportPlan.people)
  }
}

/// Imports who holds which case from when.
struct ImportAllocations: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "allocations", abstract: "Import CHILD, IRO, FROM.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var list: ListFile

  func run(in outside: Invocation) throws {
    try list.run("allocations", store, outside, ImportPlan.allocations)
  }
}

/// Imports list 8 of Ofsted's Annex A.
struct ImportAnnexA: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "annex-a",
    abstract: "Import Ofsted Annex A list 8: workers, plan, last review, contact and checks.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var list: ListFile

  func run(in outside: Invocation) throws {
    try list.run("annex-a", store, outside, ImportPlan.annexA)
  }
}

/// One file with a list, and how it is imported.
struct ListFile: ParsableArguments {
  @Argument(help: "The CSV file.", completion: .file(extensions: ["csv"]))
  var file: String

  @OptionGroup var options: ImportOptions

  init() {}

  func run(
    _ kind: String, _ store: StoreOptions, _ outside: Invocation,
    _ compare: @escaping (InputFile, Day, Register) throws(RecordDamage) -> ImportPlan
  ) throws {
    var office =
      try options.dryRun
      ? Office(store, outside) : Office.forRecording(store, outside)
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let input = InputFile(name: name, bytes: try WholeFile.read(file))
    var importing = Importing(name: "\(kind) \(file)", options: options) {
      (register, today) throws(RecordDamage) in
      WholeImport(try compare(input, today, register))
    }
    if kind == "allocations" { importing.permission = .allocate }
    try importing.run(in: &office)
  }
}
