import Domain

/// The kinds of thing that an import adds or changes, as its totals name them.
package enum ImportedThing: String, CaseIterable, Codable, Sendable {
  case children, episodes, reviews, outcomes, unaccompanied, earlierPermanence, missing
  case adoptionPlacements, socialWorkers, descriptions, allocations, visits
}

extension ImportedThing {
  /// "2,675 children, 1 earlier permanence", or "nothing".
  package static func words(_ counts: [ImportedThing: Int]) -> String {
    let parts = allCases.compactMap { thing -> String? in
      guard let count = counts[thing], count != 0 else { return nil }
      return "\(count.grouped) \(count == 1 ? thing.names.one : thing.names.many)"
    }
    return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
  }

  private var names: (one: String, many: String) {
    switch self {
    case .children: ("child", "children")
    case .episodes: ("episode", "episodes")
    case .reviews: ("review", "reviews")
    case .outcomes: ("set of outcomes", "sets of outcomes")
    case .unaccompanied: ("unaccompanied child", "unaccompanied children")
    case .earlierPermanence: ("earlier permanence", "earlier permanences")
    case .missing: ("missing spell", "missing spells")
    case .adoptionPlacements: ("placement for adoption", "placements for adoption")
    case .socialWorkers: ("social worker spell", "social worker spells")
    case .descriptions: ("description", "descriptions")
    case .allocations: ("allocation", "allocations")
    case .visits: ("visit", "visits")
    }
  }
}
