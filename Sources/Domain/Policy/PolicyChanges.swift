extension Register {
  /// Sets the policy of the service.
  package func setPolicy(_ policy: Policy, at desk: Desk) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.editPolicy, self)
    guard policy != self.policy else { throw .missing("what is to be changed") }
    guard policy.isDemonstration == self.policy.isDemonstration,
      policy.isPractice == self.policy.isPractice
    else { throw .guarded(.kindOfStore) }
    if let flaw = policy.flaw { throw .unfitPolicy(flaw) }
    return [Draft(nil, on: desk.today, .policy(.set(policy)))]
  }
}
