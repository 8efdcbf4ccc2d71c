import ArgumentParser
import Domain
import Reports
import Storage

/// Takes back one's own latest change.
struct UndoCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back your own latest change; again and again, backwards. Nothing is erased.",
    discussion: """
      It takes back what you recorded today or on the working day before, and may still change; \
      anything older is withdrawn with a reason. What is about several children or the whole \
      service, and what is not of today, is taken back with --yes only. An import is one change, \
      however large.
      """)

  @OptionGroup var store: StoreOptions

  @Flag(help: "Take it back without being asked.")
  var yes = false

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let desk = try office.desk()
    let proposal = try office.undoProposal(at: desk)
    let words = UndoSentence(proposal, office.register, today: office.today)
    if !yes, proposal.asks(since: Moment(england: office.today, hour: 0, minute: 0)) {
      throw Failure.usage(words.question.smallFirst, hint: "say yes with: caseload undo --yes")
    }
    if proposal.isImport {
      try office.recordMarks("undo", at: desk, ImportMarks.undo)
      office.output.line(
        "Taken back: \(words.subject). Bring it back with: caseload redo")
      return
    }
    let entry = try office.record(
      { (register, desk) throws(Refusal) in
        try register.undo(asked: proposal.version, at: desk)
      }, at: desk)
    office.output.line("Taken back: \(words.subject)\(words.consequence).")
    office.finish(entry)
  }
}

extension Office {
  /// What undo would take back; refused with the change that stands in the way.
  fileprivate func undoProposal(at desk: Desk) throws -> UndoProposal {
    do throws(Refusal) {
      return try session.register.undoProposal(at: desk)
    } catch {
      guard let inTheWay = UndoInTheWay(error, session.register, at: desk) else { throw error }
      throw Failure(inTheWay.message, hint: inTheWay.hint, status: Failure.status(of: error))
    }
  }

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
