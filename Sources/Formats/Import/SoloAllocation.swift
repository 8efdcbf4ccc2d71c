import Domain

extension ImportPlan {
  /// What gives every child that is new to the one IRO of a store of one person, and counts it;
  /// nothing where the service has others.
  mutating func allocations(to solo: OfficerID?, of children: [ChildID], _ today: Day) -> [Draft] {
    guard let solo, !children.isEmpty else { return [] }
    added[.allocations, default: 0] += children.count
    return children.map { Draft($0, on: today, .child(.allocated(solo))) }
  }
}
