extension Register {
  /// Settles a doubt of an import about a child, by its number among all of them, from 1.
  ///
  /// Those who import may do this, too, as it says how the files are to be read: of a child whom
  /// nobody holds there is no IRO to ask.
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
