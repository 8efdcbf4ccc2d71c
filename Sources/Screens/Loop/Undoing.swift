import Domain
import Reports

extension GlobalCommands {
  /// Takes back the person's last change; asks before, where it is older than this sitting, about
  /// several children or about the whole service.
  static func undoing(_ world: World) -> Request {
    let proposal: UndoProposal
    do throws(Refusal) {
      proposal = try world.register.undoProposal(at: world.desk)
    } catch {
      guard let inTheWay = UndoInTheWay(error, world.register, at: world.desk) else {
        return .say(Notice(error))
      }
      return .say(Notice(inTheWay))
    }
    let words = UndoSentence(proposal, world.register, today: world.today)
    let done = "Undone: \(words.subject)\(words.consequence). U brings it back."
    let change = Request.change(recording(proposal, done))
    guard proposal.asks(since: world.sittingBegan) else { return change }
    return .open(ConfirmScreen("Undo", words.question, yes: change))
  }

  /// Brings back what the person took back last.
  static func redoing(_ world: World) -> Request {
    do throws(Refusal) {
      let proposal = try world.register.redoProposal(by: world.officer.id)
      let words = UndoSentence(proposal, world.register, today: world.today)
      let done = "Back again: \(words.subject). u undoes it."
      if proposal.isImport { return .change(marking("redo", done, ImportMarks.redo)) }
      return .change(
        Recording(done: { _, _ in done }) { register, desk throws(Refusal) in
          try register.redo(at: desk)
        })
    } catch {
      return .say(Notice(error))
    }
  }

  private static func recording(_ proposal: UndoProposal, _ done: String) -> Recording {
    if proposal.isImport { return marking("undo", done, ImportMarks.undo) }
    return Recording(done: { _, _ in done }) { register, desk throws(Refusal) in
      try register.undo(asked: proposal.version, at: desk)
    }
  }
}
