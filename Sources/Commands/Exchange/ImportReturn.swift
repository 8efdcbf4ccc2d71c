import ArgumentParser
import Domain
import Files
import Formats

/// Imports an SSDA903 return.
struct ImportReturn: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "ssda903",
    abstract: "Import the CSV files of an SSDA903 return, known by their columns.",
    discussion: """
      Every row ends as added, changed, unchanged, duplicate or quarantined. Importing the same \
      files again changes nothing. What an IRO has recorded is never overwritten.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The folder of the files.", completion: .directory)
  var folder: String

  @OptionGroup var options: ImportOptions

  @Flag(
    help: "Take out the episodes and reviews that an earlier return had and this one lacks.")
  var removeMissing = false

  func run(in outside: Invocation) throws {
    var office =
      try options.dryRun
      ? Office(store, outside) : Office.forRecording(store, outside)
    let files = try WholeFile.readAll(in: folder, ending: ".csv").map(InputFile.init)
    let importing = Importing(
      name: "ssda903 \(folder)", options: options, removesMissing: removeMissing
    ) { (register, today) throws(RecordDamage) in
      try ImportPlan.ssda903(files, today: today, register: register)
    }
    try importing.run(in: &office)
  }
}
