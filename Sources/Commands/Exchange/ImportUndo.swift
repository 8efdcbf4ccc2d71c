import ArgumentParser
import Domain
import Reports
import Storage

/// Takes back a whole import, whoever made it and whatever came after.
struct ImportUndo: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back a whole import; nothing is erased.",
    discussion: """
      What was recorded since by people stays. Your own latest change is taken back with: caseload \
      undo. Import the files again to bring back what this took.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(
    help: "A number of an entry of it, as in: caseload changes --imports, and in the trail.")
  var entry: Int

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let desk = try office.desk()
    try office.mustBeAllowed(.importData)
    guard let versions = try office.session.versionsOfImport(with: entry) else {
      throw Refusal.noSuchImport(entry)
    }
    let intake = office.register.intakes.first { $0.versions == versions }?.intake
    try office.recordMarks("undo of import \(versions.upperBound)", at: desk) {
      (register, desk) throws(Refusal) in
      try ImportMarks.undo(versions, register, at: desk)
    }
    let what = intake?.words ?? "entries \(versions.lowerBound) to \(versions.upperBound)"
    office.output.line("Taken back: the import \(what).")
  }
}
