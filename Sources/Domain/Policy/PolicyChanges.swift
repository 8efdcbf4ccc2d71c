extension Register {
  /// Sets the policy of the service. Who may not is refused first, then what the policy says.
  package func setPolicy(_ policy: Policy, at desk: Desk) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.editPolicy, self)
    if let flaw = policy.flaw { throw .unfitPolicy(flaw) }
    guard policy != self.policy else { throw .missing("what is to be changed") }
    guard policy.isDemonstration == self.policy.isDemonstration,
      policy.isPractice == self.policy.isPractice
    else { throw .guarded(.kindOfStore) }
    return [Draft(nil, on: desk.today, .policy(.set(policy)))]
  }
}
