import Domain

extension ImportPlan {
  /// Gives every child that is new in the plan to the one IRO of a store of one person.
  mutating func allocateNewChildren(today: Day, register: Register) {
    guard let solo = register.policy.soloOfficer else { return }
    var seen: Set<ChildID> = []
    let new = drafts.compactMap(\.child).filter { register.row(of: $0) == nil }
      .filter { seen.insert($0).inserted }
    guard !new.isEmpty else { return }
    drafts += new.map { Draft($0, on: today, .child(.allocated(solo))) }
    added[.allocations, default: 0] += new.count
  }
}
