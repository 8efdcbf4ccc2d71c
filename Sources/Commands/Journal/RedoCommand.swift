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
    let entry = try office.record(
      { (register, desk) throws(Refusal) in
        try register.redo(at: desk)
      }, at: desk)
    let redone = office.register.undoable(by: desk.officer.id)
    office.output.line(
      "Brought back: \(redone.map { office.subject(of: $0) } ?? "your last change").")
    office.finish(entry)
  }
}
