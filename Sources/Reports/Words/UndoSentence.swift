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
    if let withdrawn {
      return "the withdrawal of \(EventSentence(register).subject(withdrawn, today: today))"
    }
    if case .child(.allocated(let id)) = proposal.first.event, proposal.children > 1 {
      let isHandOver = proposal.facts.contains { fact in
        if case .note = fact.event { true } else { false }
      }
      return "\(isHandOver ? "hand-over" : "allocation") of "
        + "\(proposal.children.counted("child", "children")) to \(register.name(of: id))"
    }
    return EventSentence(register).subject(proposal.first, today: today).andMore(proposal.children)
  }

  /// What comes back with it, to be said after what was taken back: "; it stands again".
  package var consequence: String { withdrawn == nil ? "" : ", which stands again" }

  /// What was withdrawn, where the change withdraws something: taking that back brings it back.
  private var withdrawn: Fact? {
    guard case .mark(.withdrawn(let id)) = proposal.first.event, let child = proposal.first.child
    else { return nil }
    return try? register.record(of: child).facts.first { $0.fact.id == id }?.fact
  }

  /// "Take back hand-over of 83 children to N. Newstart, recorded by you at 10:12?"
  package var question: String {
    let at = proposal.at
    let when = at.day == today ? "at \(at.clock)" : "on \(at.day.weekdayShort) at \(at.clock)"
    return "Take back \(subject), recorded by you \(when)?"
  }
}

/// That undo goes no further before one change is withdrawn, in words.
package struct UndoInTheWay: Explained, Hashable {
  package let message: String
  package let hint: String?

  /// The words of a refusal of undo, with the change and the child that it is about.
  ///
  /// Nil where the refusal says by itself what there is to say.
  package init?(_ refusal: Refusal, _ register: Register, at desk: Desk) {
    guard let obstacle = register.undoObstacle(refusal, at: desk) else { return nil }
    let first = obstacle.first
    let reads = first.child.map { Sight(register, desk).reads($0, in: register) } ?? true
    let subject =
      reads
      ? EventSentence(register).subject(first, today: desk.today).andMore(obstacle.children)
      : "what you recorded about \(first.child?.rawValue ?? "")"
    message = "\(subject) (\(first.id)) stands in the way of undo: \(refusal.message)"
    let withdraw =
      reads
      ? "undo goes on once it is withdrawn: caseload withdraw \(first.id) --reason WHY"
      : "undo goes on once who holds the case, or a service manager, has withdrawn it"
    let way = first.child == nil ? nil : withdraw
    hint = [refusal.hint, way].compactMap { $0 }.joined(separator: "; ").orNil
  }
}

extension String {
  /// What is said of one of so many children: "visit on 19 Nov to Ava Brennan and 2 more".
  fileprivate func andMore(_ children: Int) -> String {
    children > 1 ? "\(self) and \((children - 1).grouped) more" : self
  }
}
