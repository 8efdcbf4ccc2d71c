extension Register {
  /// The brothers and sisters of a child, whichever of them names the other.
  ///
  /// That two children are siblings is one fact about both: where only one names the other, both are;
  /// where the two lists differ, the one that was said last counts for the pair, so that adding and
  /// removing on one side is seen from the other.
  package func siblings(of state: ChildState) -> [ChildID] {
    let own = state.details.description.siblings ?? []
    let naming = service.namers[state.id].subtracting(own).sorted()
    return (own + naming).filter { other in
      guard other != state.id, let row = row(of: other),
        let theirs = try? self.state(at: row).details, let saidByThem = theirs.siblingsSaid
      else { return own.contains(other) && other != state.id }
      if let saidHere = state.details.siblingsSaid, saidHere > saidByThem {
        return own.contains(other)
      }
      return theirs.description.siblings?.contains(state.id) ?? false
    }
  }

  /// The brothers and sisters of a child whom the register knows; empty of one it does not.
  package func siblings(of id: ChildID) -> [ChildID] {
    guard let row = row(of: id), let state = try? state(at: row) else { return [] }
    return siblings(of: state)
  }
}

extension Fact {
  /// The children whom it names as brothers and sisters of its own.
  package var namedSiblings: [ChildID] {
    guard case .child(.described(let description)) = event else { return [] }
    return description.siblings ?? []
  }
}

extension ChildRecord {
  /// The event in which what a fact says of siblings was said first: a correction of something else
  /// in it says them no second time.
  func siblingsSaid(in fact: Fact) -> EventID {
    guard let corrected = fact.corrects,
      let before = facts.first(where: { $0.fact.id == corrected })?.fact,
      before.namedSiblings == fact.namedSiblings
    else { return fact.id }
    return siblingsSaid(in: before)
  }
}
