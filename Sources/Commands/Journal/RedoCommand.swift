import ArgumentParser
import Domain
import Reports

/// Brings back what one took back.
struct RedoCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Bring back what you took back last.")

  @OptionGroup var store: StoreOptions

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let desk = try office.desk()
    let proposal = try office.register.redoProposal(by: desk.officer.id)
    let words = UndoSentence(proposal, office.register, today: office.today)
    if proposal.isImport {
      try office.recordMarks("redo", at: desk, ImportMarks.redo)
      office.output.line("Brought back: \(words.subject).")
      return
    }
    let entry = try office.record(
      { (register, desk) throws(Refusal) in
        try register.redo(at: desk)
      }, at: desk)
    office.output.line("Brought back: \(words.subject).")
    office.finish(entry)
  }
}
