import Domain

/// What an undo would take back, in words: for the question before and the sentence after.
package struct UndoSentence {
  private let proposal: UndoProposal
  private let register: Register
  private let today: Day

  package init(_ proposal: UndoProposal, _ register: Register, today: Day) {
    self.proposal = proposal
    self.register = register
    self.today = today
  }

  /// "visit on 19 Nov to Ava Brennan", "hand-over of 83 children to N. Newstart".
  package var subject: String {
    if case .child(.allocated(let id)) = proposal.first.event, proposal.children > 1 {
      let isHandOver = proposal.facts.contains { fact in
        if case .note = fact.event { true } else { false }
      }
      return "\(isHandOver ? "hand-over" : "allocation") of "
        + "\(proposal.children.counted("child", "children")) to \(register.name(of: id))"
    }
    let words = EventSentence(register).subject(proposal.first, today: today)
    return proposal.children > 1 ? "\(words) and \((proposal.children - 1).grouped) more" : words
  }

  /// "Take back hand-over of 83 children to N. Newstart, recorded by you at 10:12?"
  package var question: String {
    let at = proposal.at
    let when = at.day == today ? "at \(at.clock)" : "on \(at.day.weekdayShort) at \(at.clock)"
    return "Take back \(subject), recorded by you \(when)?"
  }
}
