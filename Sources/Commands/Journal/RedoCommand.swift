import ArgumentParser
import Domain

/// Brings back what one took back.
struct RedoCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Bring back what you took back last.")

  @OptionGroup var store: StoreOptions

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let desk = try office.desk()
    if office.register.redoesImport(of: desk.officer.id) {
      let what = office.register.redoable(by: desk.officer.id)
      try office.recordMarks("redo", at: desk, ImportMarks.redo)
      office.output.line("Brought back: \(what.map { office.subject(of: $0) } ?? "an import").")
      return
    }
    let entry = try office.record(
      { (register, desk) throws(Refusal) in
        try register.redo(at: desk)
      }, at: desk)
    let redone = office.register.undoable(by: desk.officer.id)
    let children = office.register.undoableChildren(by: desk.officer.id)
    office.output.line(
      "Brought back: \(redone.map { office.subject(of: $0, children) } ?? "your last change").")
    office.finish(entry)
  }
}
