import Domain

/// Who could take a child, the best first, as `candidates --json` prints it.
package struct ListedCandidates: Encodable, Sendable {
  package let id: String
  package let name: OrNull<String>
  package let candidates: [Candidate]

  package struct Candidate: Encodable, Sendable {
    package let iro: String
    package let fte: Double
    package let children: Int
    package let guidance: ListedBoard.Guidance
    /// Children more until the upper end of the guidance; negative above it.
    package let room: Int
    /// The names of brothers and sisters whom the IRO holds already.
    package let siblings: [String]
    package let heldBefore: Bool
    package let sameArea: Bool
  }

  package init(_ child: ChildID, name: String, _ found: [AllocationCandidate]) {
    id = child.rawValue
    self.name = OrNull(name: name, of: child)
    candidates = found.map {
      Candidate(
        iro: $0.officer.name, fte: Double($0.officer.hundredthsOfFullTime) / 100,
        children: $0.children, guidance: ListedBoard.Guidance($0.guidance), room: $0.room,
        siblings: $0.siblings, heldBefore: $0.heldBefore, sameArea: $0.isSameArea)
    }
  }
}
