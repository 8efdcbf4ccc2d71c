import ArgumentParser
import Domain

/// Takes back one's own latest change.
struct UndoCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back your own latest change; again and again, backwards. Nothing is erased.")

  @OptionGroup var store: StoreOptions

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let desk = try office.desk()
    let entry = try office.record(
      { (register, desk) throws(Refusal) in
        try register.undo(at: desk)
      }, at: desk)
    let undone = office.register.redoable(by: desk.officer.id)
    office.output.line(
      "Taken back: \(undone.map { office.subject(of: $0) } ?? "your last change").")
    office.finish(entry)
  }
}
