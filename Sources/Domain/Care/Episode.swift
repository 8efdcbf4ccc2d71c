/// A stretch of care with one legal status and one placement, as the SSDA903 return counts it.
///
/// An episode is known by its child and its start day.
package struct Episode: Hashable, Codable, Sendable {
  /// DECOM, the day the episode began.
  package var start: Day
  /// RNE, why a new episode began.
  package var reason: NewEpisodeReason?
  package var legalStatus: LegalStatus?
  /// CIN, the category of need.
  package var need: NeedCode?
  package var placement: PlacementType?
  package var provider: Provider?
  /// DEC, the day the episode ended, or nil while it is open.
  package var end: Day?
  /// REC, why it ended.
  package var endReason: EpisodeEndReason?
  package var changeReason: PlacementChangeReason?
  package var homePostcode: String?
  package var placementPostcode: String?
  package var urn: String?

  package init(
    start: Day, reason: NewEpisodeReason? = nil, legalStatus: LegalStatus? = nil,
    need: NeedCode? = nil, placement: PlacementType? = nil, provider: Provider? = nil,
    end: Day? = nil, endReason: EpisodeEndReason? = nil,
    changeReason: PlacementChangeReason? = nil, homePostcode: String? = nil,
    placementPostcode: String? = nil, urn: String? = nil
  ) {
    self.start = start
    self.reason = reason
    self.legalStatus = legalStatus
    self.need = need
    self.placement = placement
    self.provider = provider
    self.end = end
    self.endReason = endReason
    self.changeReason = changeReason
    self.homePostcode = homePostcode
    self.placementPostcode = placementPostcode
    self.urn = urn
  }
}

extension Episode {
  /// True where the placement's postcode lies in another area than the home's: "DE" and "NG".
  ///
  /// The return holds no distance in the files that are read here; the letters of the postcode tell
  /// a placement far away from one nearby as well as it can be told.
  package var isPlacedAway: Bool {
    guard let home = homePostcode?.postcodeArea,
      let placement = placementPostcode?.postcodeArea
    else { return false }
    return home != placement
  }
}

extension String {
  /// The letters at the beginning, in capitals; nil where there are none.
  fileprivate var postcodeArea: String? {
    let letters = trimmed.prefix { $0.isLetter }.uppercased()
    return letters.isEmpty ? nil : letters
  }
}
