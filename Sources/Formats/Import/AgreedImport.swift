import Domain

/// An import as it is recorded: the comparison piece by piece, then what a person agreed to take
/// out, then that the import was taken in.
///
/// Where the comparison finds something that nobody agreed to, nothing is handed on from there on
/// and the end is a refusal, so that a batch of it is cut off again.
package struct AgreedImport {
  private var steps: any StepwiseImport
  private let consent: ImportConsent
  private let name: String
  private let today: Day
  /// The last entry before the import.
  private let after: Version
  private var children: Set<ChildID> = []
  private var facts = 0
  private var stage = Stage.comparing
  /// The account, once everything was compared.
  package private(set) var plan: ImportPlan?

  private enum Stage { case comparing, ending, ended }

  package init(
    _ steps: any StepwiseImport, _ consent: ImportConsent, name: String, today: Day,
    after: Version
  ) {
    self.steps = steps
    self.consent = consent
    self.name = name
    self.today = today
    self.after = after
  }

  /// The children about whom something was recorded.
  package var touched: Set<ChildID> { children }

  /// What to record next, or nil after the last.
  package mutating func next() throws(Refusal) -> [Draft]? {
    switch stage {
    case .comparing:
      do throws(RecordDamage) {
        if let more = try steps.next() { return counted(more) }
      } catch {
        throw .unreadable(error)
      }
      stage = .ending
      return counted(try removals())
    case .ending:
      stage = .ended
      return facts == 0 ? nil : [taken]
    case .ended: return nil
    }
  }

  /// What a person agreed to take out; refuses where there is something to agree to.
  private mutating func removals() throws(Refusal) -> [Draft] {
    let plan = steps.plan
    self.plan = plan
    if let stop = plan.refusals(consent).first { throw stop.refusal }
    if !plan.hasUsableFile { throw .keptOut(plan.quarantined) }
    return consent.removesMissing
      ? ImportPlan.drafts(removing: plan.proposedRemovals, today: today) : []
  }

  private var taken: Draft {
    let intake = Intake(
      name: name, after: after, children: children.count, facts: facts,
      reach: plan?.warnings.reach)
    return Draft(nil, on: today, .intake(.taken(intake)))
  }

  private mutating func counted(_ drafts: [Draft]) -> [Draft] {
    facts += drafts.count
    for draft in drafts { if let child = draft.child { children.insert(child) } }
    return drafts
  }
}

extension ImportRefusal {
  fileprivate var refusal: Refusal {
    if case .problems(let count) = self { return .keptOut(count) }
    return .importStops(message, hint: hint)
  }
}
