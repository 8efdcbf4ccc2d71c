import Domain

/// What somebody agrees to for an import.
package struct ImportConsent: Hashable, Sendable {
  /// That rows and files which cannot be used are left out; without it nothing is imported.
  package var acceptsProblems: Bool
  /// That what the return no longer has is taken out.
  package var removesMissing: Bool

  package init(acceptsProblems: Bool = false, removesMissing: Bool = false) {
    self.acceptsProblems = acceptsProblems
    self.removesMissing = removesMissing
  }
}

extension ImportPlan {
  /// Whether nothing may be imported as things stand.
  package func isRefused(_ consent: ImportConsent) -> Bool {
    !hasUsableFile || hasQuarantine && !consent.acceptsProblems
  }

  /// What is to be recorded; nothing where the import is refused.
  package func drafts(_ consent: ImportConsent, today: Day) -> [Draft] {
    if isRefused(consent) { return [] }
    guard consent.removesMissing else { return drafts }
    return drafts + ImportPlan.drafts(removing: proposedRemovals, today: today)
  }

  /// Compares a return or list with the register, as the change of an import does under the lock:
  /// on everything that others have recorded by then.
  package static func decided(
    by permission: Permission, _ register: Register, _ desk: Desk,
    _ compare: (Register, Day) throws(RecordDamage) -> ImportPlan
  ) throws(Refusal) -> ImportPlan {
    try desk.mustBeAllowed(permission, register)
    do throws(RecordDamage) {
      return try compare(register, desk.today)
    } catch {
      throw .unreadable(error)
    }
  }
}
