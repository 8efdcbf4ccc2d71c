import Domain

/// Which brothers and sisters of children who are to be allocated somebody holds already.
enum AllocationSiblings {
  /// By who holds them, each once; of several children with the name of whose they are. Those who
  /// are allocated together do not count.
  static func of(
    _ states: [ChildState], in register: Register, today: Day
  ) -> [OfficerID: [String]] {
    let together = Set(states.map(\.id))
    var siblings: [OfficerID: [String]] = [:]
    var seen: Set<ChildID> = []
    for state in states {
      for id in state.details.description.siblings ?? [] where !together.contains(id) {
        guard let holder = register.holder(of: id, on: today), let row = register.row(of: id),
          register.summary(at: row).isLookedAfter(on: today), seen.insert(id).inserted
        else { continue }
        let whose = states.count > 1 ? " (of \(register.name(of: state.id)))" : ""
        siblings[holder.id, default: []].append(register.name(of: id) + whose)
      }
    }
    return siblings
  }

  /// The brothers and sisters of an officer's children whom others hold, by the place of the holder.
  static func ofChildren(
    heldBy leaver: OfficerID, in register: Register, today: Day
  ) -> [UInt16: [String]] {
    guard let place = register.place(of: leaver) else { return [:] }
    var families: Set<UInt64> = []
    register.forEachSummary { _, summary in
      if summary.officer(on: today) == place, summary.familyKey != 0,
        summary.isLookedAfter(on: today)
      {
        families.insert(summary.familyKey)
      }
    }
    var rows: [(row: Int, officer: UInt16)] = []
    register.forEachSummary { row, summary in
      if summary.officer(on: today) != place, families.contains(summary.familyKey),
        summary.isLookedAfter(on: today)
      {
        rows.append((row, summary.officer(on: today)))
      }
    }
    return Dictionary(grouping: rows, by: \.officer).mapValues { rows in
      rows.map { register.texts(at: $0.row).shownName }
    }
  }
}
