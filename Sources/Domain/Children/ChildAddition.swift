/// A child added by hand.
package struct ChildAddition: Hashable, Codable, Sendable {
  package var born: Day?
  /// The day the child became looked after, where known.
  package var lookedAfterFrom: Day?
  package var legalStatus: LegalStatus?
  package var placement: PlacementType?

  package init(
    born: Day? = nil, lookedAfterFrom: Day? = nil, legalStatus: LegalStatus? = nil,
    placement: PlacementType? = nil
  ) {
    self.born = born
    self.lookedAfterFrom = lookedAfterFrom
    self.legalStatus = legalStatus
    self.placement = placement
  }
}
