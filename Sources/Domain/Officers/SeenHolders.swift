/// Whom the last allocation of each of some cases named when a person chose what is to become of them.
package struct SeenHolders: Hashable, Codable, Sendable {
  private struct Holding: Hashable, Codable, Sendable {
    var child: ChildID
    var officer: OfficerID?
  }

  private var holdings: [Holding]

  /// Children who are not in the register are left out: nobody saw who held them.
  package init(of children: [ChildID], in register: Register) {
    holdings = children.filter { register.row(of: $0) != nil }
      .map { Holding(child: $0, officer: register.lastAllocated($0)?.id) }
  }

  /// True where the person saw somebody else, or nobody, holding the case.
  func differs(from holder: OfficerID, of child: ChildID) -> Bool {
    holdings.contains { $0.child == child && $0.officer != holder }
  }
}
