import ArgumentParser
import Domain
import Storage

/// Takes back one's own latest change.
struct UndoCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back your own latest change; again and again, backwards. Nothing is erased.",
    discussion: "An import is one change, however large.")

  @OptionGroup var store: StoreOptions

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let desk = try office.desk()
    if office.register.undoesImport(of: desk.officer.id) {
      let what = office.register.undoable(by: desk.officer.id)
      try office.recordMarks("undo", at: desk, ImportMarks.undo)
      office.output.line(
        "Taken back: \(what.map { office.subject(of: $0) } ?? "an import"). "
          + "Bring it back with: caseload redo")
      return
    }
    let entry = try office.record(
      { (register, desk) throws(Refusal) in
        try register.undo(at: desk)
      }, at: desk)
    let undone = office.register.redoable(by: desk.officer.id)
    let children = office.register.redoableChildren(by: desk.officer.id)
    office.output.line(
      "Taken back: \(undone.map { office.subject(of: $0, children) } ?? "your last change").")
    office.finish(entry)
  }
}

extension Office {
  /// Records marks about an import as a batch, some children at a time.
  mutating func recordMarks(
    _ name: String, at desk: Desk,
    _ marks: @escaping (Register, Desk) throws(Refusal) -> ImportMarks
  ) throws {
    let last = try session.recordBatch(
      from: { (register, desk) throws(Refusal) in try marks(register, desk).source },
      name: name, at: desk)
    if let last { acknowledge("\(last)") }
    tellNotices()
    tidy(ifBehindBy: 1)
  }
}
