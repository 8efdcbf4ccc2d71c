import Domain

/// Who could take a child, the best first, as `candidates --json` prints it.
package struct ListedCandidates: Encodable, Sendable {
  package let id: String
  package let name: OrNull<String>
  package let candidates: [Listed<AllocationCandidate>]

  package init(_ child: ChildID, name: String, _ found: [AllocationCandidate]) {
    id = child.rawValue
    self.name = OrNull(name: name, of: child)
    candidates = found.map { Listed(AllocationCandidate.columns, $0) }
  }
}
