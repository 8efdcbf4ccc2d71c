/// The kinds of thing that an import adds or changes, as its totals name them.
package enum ImportedThing: String, CaseIterable, Codable, Sendable {
  case children, episodes, reviews, outcomes, unaccompanied, earlierPermanence, missing
  case adoptionPlacements, socialWorkers, descriptions, allocations, visits
  case healthAssessments, dentalChecks
}
