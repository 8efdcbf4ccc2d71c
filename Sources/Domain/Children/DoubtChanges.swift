extension Register {
  /// Settles a doubt of an import about a child, by its number among all of them, from 1.
  package func settleDoubt(
    _ number: Int, of id: ChildID, reason: String? = nil, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.paperwork(id), self)
    let doubts = try child(id).doubts
    guard doubts.all.indices.contains(number - 1) else { throw .noSuchDoubt(id, number) }
    let doubt = doubts.all[number - 1]
    guard doubts.settlement(of: doubt) == nil else { throw .doubtIsSettled(id, number) }
    let settlement = DoubtSettlement(doubt.key, reason: reason?.trimmed.orNil)
    return [Draft(id, on: desk.today, .child(.doubtSettled(settlement)))]
  }
}
