import ArgumentParser
import Domain
import Files
import Formats

/// Imports an SSDA903 return.
struct ImportReturn: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "ssda903",
    abstract: "Import an SSDA903 return: its CSV files, known by their columns, or its XML.",
    discussion: """
      Every row ends as added, changed, unchanged, duplicate or quarantined. Importing the same \
      files again changes nothing. What an IRO has recorded is never overwritten.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The folder of the files, or one file.", completion: .file())
  var folder: String

  @OptionGroup var options: ImportOptions

  @Flag(
    help: "Take out the episodes and reviews that an earlier return had and this one lacks.")
  var removeMissing = false

  @Flag(
    help: ArgumentHelp(
      "Fill in the past from a return older than what is known; what ended stays ended."))
  var older = false

  @Flag(help: "Import although most of the children are new, where others are known.")
  var newChildren = false

  func run(in outside: Invocation) throws {
    var office =
      try options.dryRun
      ? Office(store, outside) : Office.forRecording(store, outside)
    var importing = Importing(
      name: "ssda903 \(folder)", options: options,
      consent: ImportConsent(
        acceptsProblems: options.acceptProblems, removesMissing: removeMissing, fillsPast: older,
        takesNewcomers: newChildren),
      try comparing())
    try importing.run(in: &office)
  }

  /// The comparison, which alone holds the files.
  private func comparing() throws -> Importing.Comparing {
    let files = try WholeFile.readAll(
      in: folder, ending: InputFile.endings, naming: InputFile.otherEndings,
      mayBePipe: true
    ).map(InputFile.init)
    return { (register, today) throws(RecordDamage) in
      ReturnImport(files, today: today, register: register)
    }
  }
}
