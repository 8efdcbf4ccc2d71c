import Domain
import Reports
import Storage

/// Who may come in, and what they may see: asked once when a store is opened for a command.
extension Office {
  /// What the person at the desk may see now, whatever day is looked at.
  func sight() throws -> Sight { Sight(session.register, try presentDesk()) }

  /// What the person at the desk may see of the day that is looked at.
  func sightOfDay() throws -> Sight {
    let now = try sight()
    guard isPast else { return now }
    return Sight(register, try desk()).andNow(now, in: session.register, past: register)
  }

  /// Refuses who has no place here: a login bound to nobody, somebody who left.
  mutating func enter() throws {
    let sight = try sight()
    guard sight.reach != .nobody else {
      throw Failure.notPermitted("\(try desk().officer.name) no longer works here")
    }
    withholdsWords = !sight.readsWords
  }

  /// Opens the case of a child: without a word where it is one's own; else noted, and for an IRO only
  /// with a reason.
  ///
  /// - Parameters:
  ///   - what: the command.
  ///   - because: what `--because` gives as the reason.
  mutating func openCase(of child: ChildID, with what: String, because: String?) throws {
    let desk = try presentDesk()
    guard desk.isNoted(opening: child, session.register) else { return }
    let reason = because?.trimmed ?? ""
    let reads = try sight().reads(child, in: session.register)
    if !reason.isEmpty, !reason.isReason {
      throw Refusal.outOfRange("the reason of a look", String.reasonRange, .reason)
    }
    guard reads || !reason.isEmpty else { throw Refusal.notYours(child.rawValue) }
    do throws(StoreError) {
      try note(child, with: what, because: reason)
    } catch {
      // A look that needs a reason needs to be kept; a manager is told and goes on.
      guard reads else { throw error }
      output.notice("caseload: \(error.message)")
      if let hint = error.hint { output.notice("hint: \(hint)") }
    }
  }

  /// Notes a look at everything at once.
  mutating func noteWhole(with what: String) {
    guard !session.register.officers.isEmpty,
      let desk = try? desk(), session.register.policy.soloOfficer != desk.officer.id
    else { return }
    do throws(StoreError) {
      try note(nil, with: what)
    } catch {
      output.notice("caseload: \(error.message)")
      if let hint = error.hint { output.notice("hint: \(hint)") }
    }
  }

  private mutating func note(
    _ child: ChildID?, with what: String, because: String = ""
  ) throws(StoreError) {
    guard let desk = try? desk() else { return }
    let reason = because.isEmpty ? nil : String(because.prefix(Access.longestReason))
    try session.store.noteAccess(
      Access(
        at: outside.now, by: desk.officer.id, login: outside.login, child: child, what: what,
        because: reason))
  }
}
